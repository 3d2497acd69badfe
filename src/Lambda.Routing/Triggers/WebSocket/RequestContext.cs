using System.Collections.ObjectModel;
using System.Text.Json;
using Lambda.Routing.ApiGatewayRest;
using Lambda.Routing.Reading;

namespace Lambda.Routing.WebSocket;

/// <summary>What API Gateway knows about a connection and a message. Authorizers' requests have the same members.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-mapping-template-reference.html">context variables of WebSocket APIs</see>.</remarks>
[EventType]
public sealed partial record RequestContext
{
    /// <summary>The account of the API's owner.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The API's id.</summary>
    public partial string? ApiId { get; init; }

    /// <summary>What the authorizer of <c>$connect</c> found out: <c>principalId</c> and the context that it returned.</summary>
    public IReadOnlyDictionary<string, JsonElement> Authorizer { get; init; } = ReadOnlyDictionary<string, JsonElement>.Empty;

    /// <summary>When the client connected, in UTC with milliseconds.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? ConnectedAt { get; init; }

    /// <summary>The connection's id, the same until it ends.</summary>
    [Discriminator]
    public partial string? ConnectionId { get; init; }

    /// <summary>Why the connection ended.</summary>
    public partial string? DisconnectReason { get; init; }

    /// <summary>The WebSocket status with which the connection ended: <c>1001</c>.</summary>
    public int? DisconnectStatusCode { get; init; }

    /// <summary>The host name that the client addressed.</summary>
    public partial string? DomainName { get; init; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    public partial string? DomainPrefix { get; init; }

    /// <summary>What API Gateway says of an error.</summary>
    public partial string? Error { get; init; }

    /// <summary>What happened: <c>CONNECT</c>, <c>MESSAGE</c> or <c>DISCONNECT</c>.</summary>
    [Discriminator]
    public partial string? EventType { get; init; }

    /// <summary>Another id of the request, for AWS's support.</summary>
    public partial string? ExtendedRequestId { get; init; }

    /// <summary>The method of the request, where it is told.</summary>
    public partial string? HttpMethod { get; init; }

    /// <summary>Who opened the connection.</summary>
    public Identity? Identity { get; init; }

    /// <summary>How long the integration took, in milliseconds, where it is told.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? IntegrationLatency { get; init; }

    /// <summary>Which way the message goes: <c>IN</c>.</summary>
    public partial string? MessageDirection { get; init; }

    /// <summary>The message's id.</summary>
    public partial string? MessageId { get; init; }

    /// <summary>The operation's name, where it is told.</summary>
    public partial string? OperationName { get; init; }

    /// <summary>The path of the request, where it is told.</summary>
    public partial string? Path { get; init; }

    /// <summary>The protocol, where it is told.</summary>
    public partial string? Protocol { get; init; }

    /// <summary>API Gateway's id of the call.</summary>
    public partial string? RequestId { get; init; }

    /// <summary>When API Gateway took it, in Common Log Format: <c>12/Mar/2020:19:03:58 +0000</c>.</summary>
    public partial string? RequestTime { get; init; }

    /// <summary>When API Gateway took it, in UTC with milliseconds.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? RequestTimeEpoch { get; init; }

    /// <summary>The id of the resource, where it is told.</summary>
    public partial string? ResourceId { get; init; }

    /// <summary>The path template of the resource, where it is told.</summary>
    public partial string? ResourcePath { get; init; }

    /// <summary>The route that API Gateway selected.</summary>
    public partial string? RouteKey { get; init; }

    /// <summary>The stage.</summary>
    public partial string? Stage { get; init; }

    /// <summary>The status, where it is told.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Status { get; init; }

    /// <summary>
    /// Where messages to clients are posted (<c>@connections</c>), for a client of API Gateway's management API. Behind a custom domain the path is its
    /// mapping's, and this is not it.
    /// </summary>
    public Uri? ManagementEndpoint =>
        DomainName is { Length: > 0 } domain && Uri.TryCreate($"https://{domain}/{Stage}", UriKind.Absolute, out Uri? endpoint) ? endpoint : null;
}
