using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An event that a client publishes to a channel of an AWS AppSync Event API.</summary>
// The names of computed properties are paths for whoever writes a filter's value into a sample.
[EventType]
[PayloadPath("payload")]
public sealed partial record AppSyncMessage : IPayloadCarrier
{
    /// <summary>The event's id, which its result carries too.</summary>
    public required partial string Id { get; init; }

    /// <summary>What the client publishes.</summary>
    public Payload Payload { get; init; }

    /// <summary>The channel's path: <c>/default/news</c>.</summary>
    [JsonPropertyName("$.info.channel.path")]
    public string? Channel => Event?.Info.Channel.Path;

    /// <summary>The name of the channel's namespace.</summary>
    [JsonPropertyName("$.info.channelNamespace.name")]
    public string? Namespace => Event?.Info.ChannelNamespace?.Name;

    /// <summary>The batch that the event belongs to.</summary>
    [JsonIgnore]
    internal AppSyncPublishEvent? Event { get; init; }
}
