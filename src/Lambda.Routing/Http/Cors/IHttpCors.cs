using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>Which routes of a function scripts of other origins may call. Generated code implements it beside <see cref="IHttpRouter"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IHttpCors
{
    /// <summary>A route's policy; <see langword="null"/> where it declares none.</summary>
    /// <param name="route">The route's number; -1 for none.</param>
    CorsPolicy? CorsOf(int route);
}
