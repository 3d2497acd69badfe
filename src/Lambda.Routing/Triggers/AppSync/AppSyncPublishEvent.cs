using System.Buffers;
using System.Text.Json.Serialization;
using Lambda.Routing.AppSync;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Events that a client publishes to a channel of an AWS AppSync Event API.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/direct-lambda-integrations.html">direct data source integrations using Lambda</see>.</remarks>
[EventType]
[Source("appsync-events", Trigger = FunctionTrigger.PubSub)]
[Shape("info.channel {}", "info.operation = PUBLISH")]
public sealed partial record AppSyncPublishEvent : AppSyncEventsEvent, IResultBatchEvent<AppSyncPublishEvent, AppSyncMessage, AppSyncPublishResult>
{
    /// <summary>The events, in the client's order.</summary>
    [Records]
    [JsonPropertyName("events")]
    public required IReadOnlyList<AppSyncMessage> Records
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = [.. value.Select(message => message with { Event = this })];
        }
    }

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.Results;

    /// <inheritdoc/>
    public static string IdentifierPath => "id";

    /// <inheritdoc/>
    public static string? GetIdentifier(AppSyncMessage record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Id;
    }

    /// <inheritdoc/>
    // The client reads it, so it says no more than what kind of failure it was.
    public static AppSyncPublishResult Failed(Exception failure)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return AppSyncPublishResult.Error(failure.GetType().Name);
    }

    /// <inheritdoc/>
    public static void WriteResults(
        ReadOnlySpan<byte> json, AppSyncPublishEvent @event, IReadOnlyList<RecordResult<AppSyncPublishResult>> results, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(results);
        PublishWriter.Write(results, output);
    }
}
