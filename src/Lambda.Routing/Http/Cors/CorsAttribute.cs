namespace Lambda.Routing;

/// <summary>
/// Lets scripts of other origins call HTTP routes: preflights are answered without a call, and answers carry the headers that browsers
/// look for. On a method, on a class for its methods, or on the assembly; the nearest one counts alone.
/// </summary>
/// <remarks>
/// Leave the CORS configuration of the service in front of the function off, or each header comes twice. Source:
/// <see href="https://fetch.spec.whatwg.org/#http-cors-protocol">the CORS protocol</see>.
/// </remarks>
/// <param name="origins">
/// The origins: <c>https://shop.example</c>, or <c>*</c> for all. <c>${VAR}</c> and <c>${VAR:default}</c> are read at start-up; several
/// origins in one variable are divided by commas.
/// </param>
/// <example><code>
/// [Cors("https://shop.example", AllowHeaders = ["content-type"])]
/// [HttpTrigger("POST /orders")]
/// public Task&lt;Order> Place(Order order) => ...;
/// </code></example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Assembly)]
public sealed class CorsAttribute(params string[] origins) : Attribute
{
    /// <summary>The origins, or <c>*</c>.</summary>
    public IReadOnlyList<string> Origins { get; } = origins;

    /// <summary>The request headers that scripts may send besides the simple ones: <c>content-type</c>, <c>authorization</c>; <c>*</c> for all but <c>authorization</c>.</summary>
    public string[] AllowHeaders { get; init; } = [];

    /// <summary>The response headers that scripts may read besides the simple ones.</summary>
    public string[] ExposeHeaders { get; init; } = [];

    /// <summary>Whether browsers send cookies and other credentials along. Together with a <c>*</c> it is a build error: browsers refuse that.</summary>
    public bool AllowCredentials { get; init; }

    /// <summary>How long a browser may remember the answer to a preflight, in seconds; its own default when 0.</summary>
    public int MaxAgeSeconds { get; init; }
}
