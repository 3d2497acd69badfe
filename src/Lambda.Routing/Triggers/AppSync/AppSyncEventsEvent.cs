using Lambda.Routing.AppSync;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>What a client of an AWS AppSync Event API does: <see cref="AppSyncPublishEvent"/> or <see cref="AppSyncSubscribeEvent"/>.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/context-reference.html">context reference</see>.</remarks>
public abstract record AppSyncEventsEvent
{
    private protected AppSyncEventsEvent()
    {
    }

    /// <summary>Who does it; <see langword="null"/> where the API is called with an API key.</summary>
    [ReadWith(typeof(IdentityReader))]
    public AppSyncIdentity? Identity { get; init; }

    /// <summary>The HTTP request.</summary>
    public AppSyncRequest? Request { get; init; }

    /// <summary>The operation and its channel.</summary>
    [Discriminator]
    public required AppSyncEventsInfo Info { get; init; }

    /// <summary>The result so far, where a handler's response function calls the function.</summary>
    public Payload Result { get; init; }

    /// <summary>The error so far, where a handler's response function calls the function.</summary>
    public Payload Error { get; init; }

    /// <summary>What a handler's functions gave before.</summary>
    public Payload Prev { get; init; }

    /// <summary>What a handler's functions hand on to each other, as an object.</summary>
    public Payload Stash { get; init; }

    /// <summary>The errors that were added so far, as an array.</summary>
    public Payload OutErrors { get; init; }
}
