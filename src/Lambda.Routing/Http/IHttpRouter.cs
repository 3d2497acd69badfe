using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>A function's HTTP routes. Generated code implements it on a struct.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IHttpRouter
{
    /// <summary>Finds the route for a request.</summary>
    /// <param name="method">The request's method.</param>
    /// <param name="path">The path, normalised by <see cref="HttpPath.Normalize"/>.</param>
    /// <param name="values">Where the parameters' places go.</param>
    HttpMatch Match(ReadOnlySpan<char> method, ReadOnlySpan<char> path, ref HttpRouteValues values);

    /// <summary>Binds the parameters of a route's method, calls it and turns what it returns into a result.</summary>
    /// <param name="route">The route's number.</param>
    /// <param name="call">The request, and all that parameters are bound to.</param>
    ValueTask<HttpResult> InvokeAsync(int route, HttpCall call);
}
