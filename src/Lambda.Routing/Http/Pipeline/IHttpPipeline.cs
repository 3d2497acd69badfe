using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>
/// What happens around a function's HTTP routes, where something does: generated code implements it beside <see cref="IHttpRouter"/>
/// for functions that declare CORS, compression, streaming or failing invocations, and leaves it out of all others.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IHttpPipeline
{
    /// <summary>Whether an exception in a handler fails the invocation.</summary>
    static abstract bool ErrorsFailInvocation { get; }

    /// <summary>An answer that needs no route; <see langword="null"/> to go on to the routes.</summary>
    /// <param name="request">The request.</param>
    /// <param name="path">The path, normalised.</param>
    HttpResult? Intercept(HttpRequest request, string path);

    /// <summary>The answer as it is sent.</summary>
    /// <param name="request">The request.</param>
    /// <param name="route">The number of the route that took the request; -1 for none.</param>
    /// <param name="result">The answer as the route gave it.</param>
    HttpResult Complete(HttpRequest request, int route, HttpResult result);
}
