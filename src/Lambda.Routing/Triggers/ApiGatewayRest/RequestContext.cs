using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayRest;

/// <summary>What API Gateway knows about a request.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-mapping-template-reference.html#context-variable-reference">context variables</see>.</remarks>
[EventType]
public sealed partial record RequestContext
{
    /// <summary>The account of the API's owner.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The API's id.</summary>
    public partial string? ApiId { get; init; }

    /// <summary>
    /// What the authorizer found out: <c>claims</c> of a token, or <c>principalId</c> and the context that a Lambda authorizer returned.
    /// <see cref="HttpRequest.Caller"/> has it in one form.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> Authorizer { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>The id of the connection to API Gateway, where it is told.</summary>
    public partial string? ConnectionId { get; init; }

    /// <summary>The id of the API's deployment.</summary>
    public partial string? DeploymentId { get; init; }

    /// <summary>The host name that the client addressed.</summary>
    public partial string? DomainName { get; init; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    public partial string? DomainPrefix { get; init; }

    /// <summary>Another id of the request, for AWS's support.</summary>
    public partial string? ExtendedRequestId { get; init; }

    /// <summary>The method, in upper case.</summary>
    [Discriminator]
    public partial string? HttpMethod { get; init; }

    /// <summary>Who sent the request.</summary>
    public Identity? Identity { get; init; }

    /// <summary>The operation's name in the API's definition.</summary>
    public partial string? OperationName { get; init; }

    /// <summary>The path as the client sent it, with the stage or the custom domain's base path in front.</summary>
    public partial string? Path { get; init; }

    /// <summary>The protocol: <c>HTTP/1.1</c>.</summary>
    public partial string? Protocol { get; init; }

    /// <summary>API Gateway's id of the request.</summary>
    public partial string? RequestId { get; init; }

    /// <summary>When API Gateway received the request, in Common Log Format: <c>12/Mar/2020:19:03:58 +0000</c>.</summary>
    public partial string? RequestTime { get; init; }

    /// <summary>When API Gateway received the request, in UTC with milliseconds.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? RequestTimeEpoch { get; init; }

    /// <summary>The id of the resource that API Gateway selected; an HTTP API sends the route's key.</summary>
    public partial string? ResourceId { get; init; }

    /// <summary>The path template that API Gateway selected: <c>/orders/{id}</c>.</summary>
    [Discriminator]
    public partial string? ResourcePath { get; init; }

    /// <summary>The stage.</summary>
    public partial string? Stage { get; init; }
}
