using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A client's subscription to a channel of an AWS AppSync Event API. A method that returns nothing accepts it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/direct-lambda-integrations.html">direct data source integrations using Lambda</see>.</remarks>
// The names of computed properties are paths for whoever writes a filter's value into a sample.
[EventType]
[Source("appsync-events", Trigger = FunctionTrigger.PubSub)]
[Shape("info.channel {}", "info.operation = SUBSCRIBE")]
public sealed partial record AppSyncSubscribeEvent
    : AppSyncEventsEvent, IRespondingEvent<AppSyncSubscribeEvent, AppSyncSubscription>, IDefaultRespondingEvent<AppSyncSubscribeEvent>
{
    /// <summary>The channel's path: <c>/default/news</c>.</summary>
    [JsonPropertyName("$.info.channel.path")]
    public string? Channel => Info.Channel.Path;

    /// <summary>The name of the channel's namespace.</summary>
    [JsonPropertyName("$.info.channelNamespace.name")]
    public string? Namespace => Info.ChannelNamespace?.Name;

    /// <inheritdoc/>
    public static void WriteResponse(ReadOnlySpan<byte> json, AppSyncSubscribeEvent @event, AppSyncSubscription response, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (response.Problem is null)
        {
            WriteDefaultResponse(json, @event, output);
            return;
        }
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteString("error"u8, response.Problem);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public static void WriteDefaultResponse(ReadOnlySpan<byte> json, AppSyncSubscribeEvent @event, IBufferWriter<byte> output) => output.Write("null"u8);
}
