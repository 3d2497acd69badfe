namespace Lambda.Routing;

/// <summary>
/// Says which services stream this function's responses: those whose function URL has the invoke mode <c>RESPONSE_STREAM</c>, or whose REST
/// API's integrations have the response transfer mode <c>STREAM</c>. No event tells it, and a service that is set up otherwise would show clients
/// the raw stream: so responses are collected unless this attribute, or the service, says otherwise.
/// </summary>
/// <remarks>
/// Sources: <see href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-response-streaming.html">response streaming</see>,
/// <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode.html">response transfer mode</see>.
/// </remarks>
/// <param name="sources">The services.</param>
/// <example><code>
/// [assembly: HttpStreaming(HttpStreamingSources.FunctionUrl)]
/// </code></example>
[AttributeUsage(AttributeTargets.Assembly)]
public sealed class HttpStreamingAttribute(HttpStreamingSources sources) : Attribute
{
    /// <summary>The services.</summary>
    public HttpStreamingSources Sources { get; } = sources;
}
