using Lambda.Routing.Http;

namespace Lambda.Routing;

/// <summary>
/// An HTTP response, whichever service carries it. Immutable: <c>With…</c> returns a changed copy. The factories have the
/// names of ASP.NET Core's <c>Results</c>.
/// </summary>
public sealed partial class HttpResult
{
    private HttpResult(int statusCode)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(statusCode, 100);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(statusCode, 599);
        StatusCode = statusCode;
    }

    private HttpResult(HttpResult other)
    {
        StatusCode = other.StatusCode;
        ContentType = other.ContentType;
        Headers = other.Headers;
        Cookies = other.Cookies;
        Body = other.Body;
        IsBinary = other.IsBinary;
    }

    /// <summary>The status code, 100 to 599.</summary>
    public int StatusCode { get; }

    /// <summary>The body's media type; <see langword="null"/> when there is no body.</summary>
    public string? ContentType { get; private init; }

    /// <summary>The headers except <c>Content-Type</c> and <c>Set-Cookie</c>, each name once.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; private init; } = [];

    /// <summary>The values of the <c>Set-Cookie</c> headers.</summary>
    public IReadOnlyList<string> Cookies { get; private init; } = [];

    /// <summary>The body: UTF-8 text, or bytes where <see cref="IsBinary"/>.</summary>
    public ReadOnlyMemory<byte> Body { get; private init; }

    /// <summary>Whether the body is bytes, which services carry as base64, and not text.</summary>
    public bool IsBinary { get; private init; }

    /// <summary>Adds a header. A header that is there already becomes a list with commas.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is no token, or the value holds a control character such as a line break.</exception>
    public HttpResult WithHeader(string name, string value)
    {
        HeaderSyntax.Check(name, value);
        if (name.Equals("Content-Type", StringComparison.OrdinalIgnoreCase))
        {
            return new HttpResult(this) { ContentType = value };
        }
        if (name.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase))
        {
            return new HttpResult(this) { Cookies = [.. Cookies, value] };
        }
        List<KeyValuePair<string, string>> headers = [.. Headers];
        int index = headers.FindIndex(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase));
        if (index < 0)
        {
            headers.Add(new(name, value));
        }
        else
        {
            headers[index] = new(headers[index].Key, $"{headers[index].Value}, {value}");
        }
        return new HttpResult(this) { Headers = headers };
    }

    /// <summary>Adds a cookie.</summary>
    /// <param name="cookie">The cookie.</param>
    /// <exception cref="InvalidOperationException">Its name, value or attributes hold characters with which it would become another cookie.</exception>
    public HttpResult WithCookie(HttpCookie cookie)
    {
        ArgumentNullException.ThrowIfNull(cookie);
        return WithHeader("Set-Cookie", cookie.ToString());
    }

    /// <summary>The same response with another status.</summary>
    internal HttpResult WithStatus(int statusCode) => new(statusCode) { ContentType = ContentType, Headers = Headers, Cookies = Cookies, Body = Body, IsBinary = IsBinary };

    /// <summary>The same response with another body.</summary>
    internal HttpResult WithBody(ReadOnlyMemory<byte> body, bool isBinary) => new(this) { Body = body, IsBinary = isBinary };

    /// <summary>A header's value; <see langword="null"/> when there is none of that name.</summary>
    internal string? Find(string name)
    {
        foreach ((string other, string value) in Headers)
        {
            if (other.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }
        return null;
    }

    /// <summary>The same response without its body, as the answer to HEAD.</summary>
    internal HttpResult WithoutBody() => Body.IsEmpty ? this : new HttpResult(this) { Body = default, IsBinary = false };
}
