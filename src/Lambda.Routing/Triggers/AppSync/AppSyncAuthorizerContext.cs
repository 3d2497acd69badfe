using Lambda.Routing.Reading;

namespace Lambda.Routing.AppSync;

/// <summary>What a caller wants of an API of AWS AppSync.</summary>
[EventType]
public sealed partial record AppSyncAuthorizerContext
{
    /// <summary>The API's id.</summary>
    [Discriminator]
    public required partial string ApiId { get; init; }

    /// <summary>The API's account.</summary>
    public partial string? AccountId { get; init; }

    /// <summary>The request's id.</summary>
    public partial string? RequestId { get; init; }

    /// <summary>The GraphQL document.</summary>
    public partial string? QueryString { get; init; }

    /// <summary>The same, under a name that some test events use.</summary>
    public partial string? QueryDocument { get; init; }

    /// <summary>The operation of the document that runs; absent where it is nameless.</summary>
    public partial string? OperationName { get; init; }

    /// <summary>The query's variables, as an object.</summary>
    public Payload Variables { get; init; }

    /// <summary>Of an Event API: <c>EVENT_CONNECT</c>, <c>EVENT_SUBSCRIBE</c> or <c>EVENT_PUBLISH</c>.</summary>
    public partial string? Operation { get; init; }

    /// <summary>Of an Event API: the channel's namespace; absent for a connection.</summary>
    public partial string? ChannelNamespaceName { get; init; }

    /// <summary>Of an Event API: the channel; absent for a connection.</summary>
    public partial string? Channel { get; init; }
}
