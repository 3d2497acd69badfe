using Lambda.Routing.Reading;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>What API Gateway knows about a request.</summary>
[EventType]
public sealed partial record RequestContext
{
    /// <summary>The account of the API's owner.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The API's id.</summary>
    public partial string? ApiId { get; init; }

    /// <summary>The client's certificate, where the custom domain asks for one (mutual TLS).</summary>
    public Authentication? Authentication { get; init; }

    /// <summary>What the route's authorizer found out; <see langword="null"/> without an authorizer.</summary>
    public Authorizer? Authorizer { get; init; }

    /// <summary>The host name that the client addressed.</summary>
    [Discriminator]
    public partial string? DomainName { get; init; }

    /// <summary>The first label of <see cref="DomainName"/>.</summary>
    public partial string? DomainPrefix { get; init; }

    /// <summary>The request itself.</summary>
    [Discriminator]
    public required RequestLine Http { get; init; }

    /// <summary>API Gateway's id of the request.</summary>
    public partial string? RequestId { get; init; }

    /// <summary>The id of the route that API Gateway selected.</summary>
    public partial string? RouteId { get; init; }

    /// <summary>The route that API Gateway selected.</summary>
    public partial string? RouteKey { get; init; }

    /// <summary>The stage; <c>$default</c> for the one whose name is not in the URL.</summary>
    public partial string? Stage { get; init; }

    /// <summary>When API Gateway received the request, in Common Log Format: <c>12/Mar/2020:19:03:58 +0000</c>.</summary>
    public partial string? Time { get; init; }

    /// <summary>When API Gateway received the request, in UTC with milliseconds.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? TimeEpoch { get; init; }
}
