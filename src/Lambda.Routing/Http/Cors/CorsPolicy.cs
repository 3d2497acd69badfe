using System.ComponentModel;
using System.Globalization;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Http;

/// <summary>What a <see cref="CorsAttribute"/> says, read once at start-up.</summary>
/// <remarks>Source: <see href="https://fetch.spec.whatwg.org/#http-cors-protocol">the CORS protocol</see>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorsPolicy
{
    private readonly string[] _origins;
    private readonly string _allowHeaders;
    private readonly string _exposeHeaders;
    private readonly bool _allowCredentials;
    private readonly int _maxAgeSeconds;

    /// <summary>Reads the variables that the attribute names.</summary>
    /// <param name="origins">The origins, perhaps with placeholders.</param>
    /// <param name="allowHeaders">The request headers, joined with commas.</param>
    /// <param name="exposeHeaders">The response headers, joined with commas.</param>
    /// <param name="allowCredentials">Whether credentials are sent along.</param>
    /// <param name="maxAgeSeconds">How long a preflight's answer holds; 0 says nothing.</param>
    /// <exception cref="StartupException">A variable is missing, or allows all origins together with credentials.</exception>
    public CorsPolicy(string[] origins, string allowHeaders, string exposeHeaders, bool allowCredentials, int maxAgeSeconds)
    {
        _origins = [.. origins.SelectMany(origin => ResourceName.Resolve(origin, "Cors").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        if (allowCredentials && AllowsAll)
        {
            throw new StartupException("Cors: the origin '*' cannot be combined with credentials, which browsers refuse. Name the origins.");
        }
        _allowHeaders = allowHeaders;
        _exposeHeaders = exposeHeaders;
        _allowCredentials = allowCredentials;
        _maxAgeSeconds = maxAgeSeconds;
    }

    private bool AllowsAll => Array.IndexOf(_origins, "*") >= 0;

    /// <summary>The answer to a preflight: whether a script may send the request that it asks about.</summary>
    internal HttpResult AnswerPreflight(HttpRequest request, string method)
    {
        HttpResult result = WithOrigin(request, HttpResult.NoContent(), out bool allowed);
        if (!allowed || !HeaderSyntax.IsToken(method))
        {
            return result;
        }
        result = result.WithHeader("Access-Control-Allow-Methods", method);
        result = _allowHeaders.Length > 0 ? result.WithHeader("Access-Control-Allow-Headers", _allowHeaders) : result;
        return _maxAgeSeconds > 0 ? result.WithHeader("Access-Control-Max-Age", _maxAgeSeconds.ToString(CultureInfo.InvariantCulture)) : result;
    }

    /// <summary>An answer with the headers that let a script read it.</summary>
    internal HttpResult Apply(HttpRequest request, HttpResult result)
    {
        result = WithOrigin(request, result, out bool allowed);
        return allowed && _exposeHeaders.Length > 0 ? result.WithHeader("Access-Control-Expose-Headers", _exposeHeaders) : result;
    }

    // An answer that depends on the origin says so, also to requests without one: a cache must not give it to others (Fetch, section 3.3.5).
    private HttpResult WithOrigin(HttpRequest request, HttpResult result, out bool allowed)
    {
        bool all = AllowsAll;
        string? origin = request.Headers["origin"];
        allowed = origin is not null && (all || Array.IndexOf(_origins, origin) >= 0);
        result = all ? result : result.WithHeader("Vary", "Origin");
        if (!allowed)
        {
            return result;
        }
        result = result.WithHeader("Access-Control-Allow-Origin", all ? "*" : origin!);
        return _allowCredentials ? result.WithHeader("Access-Control-Allow-Credentials", "true") : result;
    }
}
