using System.Collections;
using Lambda.Routing.Http;

namespace Lambda.Routing;

/// <summary>A request's headers. Names are compared without case; a header that was sent several times is one value with commas.</summary>
/// <remarks>Source: <see href="https://www.rfc-editor.org/rfc/rfc9110#section-5.2">RFC 9110, field lines and combined field value</see>.</remarks>
public sealed class HttpHeaders : IReadOnlyCollection<KeyValuePair<string, string>>
{
    /// <summary>No headers.</summary>
    public static readonly HttpHeaders Empty = new(new Dictionary<string, string>());

    private readonly IReadOnlyDictionary<string, string> _headers;

    /// <summary>Takes the headers as a service delivers them. They are looked at only when asked for.</summary>
    /// <param name="headers">Names, in any case, and values.</param>
    public HttpHeaders(IReadOnlyDictionary<string, string> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        _headers = headers;
    }

    /// <summary>Takes the headers of a service that delivers all values of each.</summary>
    /// <param name="headers">Names, in any case, and values.</param>
    public HttpHeaders(IReadOnlyDictionary<string, IReadOnlyList<string>> headers)
    {
        ArgumentNullException.ThrowIfNull(headers);
        _headers = new JoinedHeaders(headers);
    }

    /// <summary>How many headers there are.</summary>
    public int Count => _headers.Count;

    /// <summary>A header's value; <see langword="null"/> when the request has none of that name.</summary>
    /// <param name="name">The name, in any case.</param>
    public string? this[string name]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(name);
            return _headers.TryGetValue(Lower(name), out string? value) ? value : Search(name);
        }
    }

    /// <summary>The parts of a header that is a list, divided at commas outside quotes and trimmed; empty when the request has none of that name.</summary>
    /// <param name="name">The name, in any case.</param>
    public IReadOnlyList<string> GetValues(string name) => this[name] is { } value ? HeaderList.Split(value) : [];

    /// <summary>Whether the request has the header.</summary>
    /// <param name="name">The name, in any case.</param>
    public bool Contains(string name) => this[name] is not null;

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _headers.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Services send names in lower case for the most part, so the first look-up finds nearly all.
    private static string Lower(string name) => name.AsSpan().ContainsAnyInRange('A', 'Z') ? name.ToLowerInvariant() : name;

    private string? Search(string name)
    {
        string? found = null;
        foreach ((string other, string value) in _headers)
        {
            if (name.Equals(other, StringComparison.OrdinalIgnoreCase))
            {
                found = found is null ? value : $"{found},{value}";
            }
        }
        return found;
    }
}
