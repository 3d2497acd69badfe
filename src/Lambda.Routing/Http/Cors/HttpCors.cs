using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>How generated code answers the requests by which browsers ask what scripts may do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpCors
{
    /// <summary>
    /// The answer to a preflight for a route that declares CORS, and to OPTIONS at a path that has one and no route for OPTIONS;
    /// <see langword="null"/> for every other request.
    /// </summary>
    /// <param name="router">The function's routes.</param>
    /// <param name="request">The request.</param>
    /// <param name="path">The path, normalised.</param>
    /// <typeparam name="TRouter">The routes' type.</typeparam>
    public static HttpResult? Intercept<TRouter>(TRouter router, HttpRequest request, string path) where TRouter : struct, IHttpRouter, IHttpCors
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Method != "OPTIONS")
        {
            return null;
        }
        if (request.Headers["access-control-request-method"] is { } method && request.Headers.Contains("origin"))
        {
            return PolicyOf(router, method, path)?.AnswerPreflight(request, method);
        }
        HttpRouteValues values = default;
        HttpMatch match = router.Match("OPTIONS", path, ref values);
        return match.Route < 0 && Declares(router, match.Allowed, path)
            ? HttpResult.NoContent().WithHeader("Allow", new HttpMatch(match.Allowed | HttpMethods.Options).FormatAllowed())
            : null;
    }

    /// <summary>An answer with the headers that let a script read it, where its route declares CORS.</summary>
    /// <param name="router">The function's routes.</param>
    /// <param name="request">The request.</param>
    /// <param name="route">The route's number; -1 for none.</param>
    /// <param name="result">The answer.</param>
    /// <typeparam name="TRouter">The routes' type.</typeparam>
    public static HttpResult Apply<TRouter>(TRouter router, HttpRequest request, int route, HttpResult result) where TRouter : struct, IHttpCors =>
        router.CorsOf(route) is { } policy ? policy.Apply(request, result) : result;

    private static CorsPolicy? PolicyOf<TRouter>(TRouter router, string method, string path) where TRouter : struct, IHttpRouter, IHttpCors
    {
        HttpRouteValues values = default;
        return router.CorsOf(router.Match(method, path, ref values).Route);
    }

    private static bool Declares<TRouter>(TRouter router, HttpMethods methods, string path) where TRouter : struct, IHttpRouter, IHttpCors
    {
        for (int bit = 1; bit <= (int)HttpMethods.Put; bit <<= 1)
        {
            if (((int)methods & bit) != 0 && PolicyOf(router, HttpMatch.NameOf((HttpMethods)bit), path) is not null)
            {
                return true;
            }
        }
        return false;
    }
}
