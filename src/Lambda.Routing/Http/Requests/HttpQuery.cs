using System.Collections;
using System.Text;
using Lambda.Routing.Http;

namespace Lambda.Routing;

/// <summary>The parameters of a query string, in their order. A name may occur several times; names are case-sensitive.</summary>
public sealed class HttpQuery : IReadOnlyCollection<KeyValuePair<string, string>>
{
    /// <summary>No parameters.</summary>
    public static readonly HttpQuery Empty = new([]);

    private readonly List<KeyValuePair<string, string>> _parameters;

    /// <summary>Takes decoded parameters.</summary>
    /// <param name="parameters">Names and values, in order.</param>
    public HttpQuery(IEnumerable<KeyValuePair<string, string>> parameters) => _parameters = new List<KeyValuePair<string, string>>(parameters);

    /// <summary>Takes decoded parameters of a service that delivers all values of each.</summary>
    /// <param name="parameters">Names and values.</param>
    public HttpQuery(IReadOnlyDictionary<string, IReadOnlyList<string>> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        _parameters = [];
        foreach ((string name, IReadOnlyList<string> values) in parameters)
        {
            foreach (string value in values)
            {
                _parameters.Add(new(name, value));
            }
        }
    }

    /// <summary>How many parameters there are, repeated ones counted each time.</summary>
    public int Count => _parameters.Count;

    /// <summary>A parameter's first value; <see langword="null"/> when there is none of that name.</summary>
    /// <param name="name">The name.</param>
    public string? this[string name]
    {
        get
        {
            foreach ((string other, string value) in _parameters)
            {
                if (other == name)
                {
                    return value;
                }
            }
            return null;
        }
    }

    /// <summary>All values of a parameter, in order; empty when there is none of that name.</summary>
    /// <param name="name">The name.</param>
    public IReadOnlyList<string> GetValues(string name)
    {
        List<string>? values = null;
        foreach ((string other, string value) in _parameters)
        {
            if (other == name)
            {
                (values ??= []).Add(value);
            }
        }
        return values is null ? [] : values;
    }

    /// <summary>Whether there is a parameter of this name.</summary>
    /// <param name="name">The name.</param>
    public bool Contains(string name) => this[name] is not null;

    /// <summary>Parses a query string: <c>&amp;</c> divides parameters, <c>+</c> and <c>%20</c> are a space, a parameter without <c>=</c> is empty.</summary>
    /// <param name="queryString">The query string, with or without a leading <c>?</c>.</param>
    /// <exception cref="HttpBadRequestException">A name or a value is not percent-encoded UTF-8.</exception>
    public static HttpQuery Parse(string queryString)
    {
        ArgumentNullException.ThrowIfNull(queryString);
        ReadOnlySpan<char> text = queryString.AsSpan(queryString.StartsWith('?') ? 1 : 0);
        List<KeyValuePair<string, string>> parameters = [];
        foreach (Range range in text.Split('&'))
        {
            ReadOnlySpan<char> parameter = text[range];
            if (!parameter.IsEmpty)
            {
                int equals = parameter.IndexOf('=');
                parameters.Add(equals < 0
                    ? new(Decode(parameter), "")
                    : new(Decode(parameter[..equals]), Decode(parameter[(equals + 1)..])));
            }
        }
        return parameters.Count == 0 ? Empty : new HttpQuery(parameters);
    }

    /// <summary>The parameters as a query string, percent-encoded, without <c>?</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach ((string name, string value) in _parameters)
        {
            text.Append(text.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }
        return text.ToString();
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _parameters.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string Decode(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny('%', '+'))
        {
            return text.ToString();
        }
        return PercentEncoding.TryDecode(text, plusIsSpace: true, keep: "", out string? decoded)
            ? decoded
            : throw new HttpBadRequestException("query string: expected percent-encoded UTF-8");
    }
}
