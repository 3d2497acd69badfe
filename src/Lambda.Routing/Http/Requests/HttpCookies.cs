using System.Collections;

namespace Lambda.Routing;

/// <summary>A request's cookies. Values are as the client sent them, without enclosing quotes; names are case-sensitive.</summary>
/// <remarks>Source: <see href="https://www.rfc-editor.org/rfc/rfc6265#section-5.4">RFC 6265</see>: of cookies with one name the client sends the one of the most specific path first.</remarks>
public sealed class HttpCookies : IReadOnlyCollection<KeyValuePair<string, string>>
{
    /// <summary>No cookies.</summary>
    public static readonly HttpCookies Empty = new([]);

    private readonly List<KeyValuePair<string, string>> _cookies;

    /// <summary>Takes cookies.</summary>
    /// <param name="cookies">Names and values, in order.</param>
    public HttpCookies(IEnumerable<KeyValuePair<string, string>> cookies) => _cookies = new List<KeyValuePair<string, string>>(cookies);

    /// <summary>How many cookies there are.</summary>
    public int Count => _cookies.Count;

    /// <summary>A cookie's value, the first of several; <see langword="null"/> when there is none of that name.</summary>
    /// <param name="name">The name.</param>
    public string? this[string name]
    {
        get
        {
            foreach ((string other, string value) in _cookies)
            {
                if (other == name)
                {
                    return value;
                }
            }
            return null;
        }
    }

    /// <summary>Parses cookies.</summary>
    /// <param name="lines">Lines as in a <c>Cookie</c> header: <c>a=1; b=2</c>. What is no cookie is left out.</param>
    public static HttpCookies Parse(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        List<KeyValuePair<string, string>> cookies = [];
        foreach (string line in lines)
        {
            foreach (Range range in line.AsSpan().Split(';'))
            {
                ReadOnlySpan<char> cookie = line.AsSpan()[range];
                int equals = cookie.IndexOf('=');
                if (equals > 0 && cookie[..equals].Trim() is { IsEmpty: false } name)
                {
                    cookies.Add(new(name.ToString(), Unquote(cookie[(equals + 1)..].Trim()).ToString()));
                }
            }
        }
        return cookies.Count == 0 ? Empty : new HttpCookies(cookies);
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _cookies.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static ReadOnlySpan<char> Unquote(ReadOnlySpan<char> value) =>
        value.Length >= 2 && value[0] == '"' && value[^1] == '"' ? value[1..^1] : value;
}
