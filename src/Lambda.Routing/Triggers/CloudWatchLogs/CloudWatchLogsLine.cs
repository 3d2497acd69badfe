using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.CloudWatchLogs;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A log event of Amazon CloudWatch Logs.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html">subscription filters</see>.</remarks>
// The names of the group, stream and filter are paths for whoever writes a filter's value into a sample.
[EventType]
[PayloadPath("awslogs.data.logEvents[0].message")]
public sealed partial record CloudWatchLogsLine : IPayloadCarrier
{
    /// <summary>The log event's id, in decimal digits.</summary>
    public partial string? Id { get; init; }

    /// <summary>When it was logged, in UTC.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? Timestamp { get; init; }

    /// <summary>The text that was logged.</summary>
    public required partial string Message { get; init; }

    /// <summary>What the subscription's filter pattern took out of the text, by the names that the pattern gives.</summary>
    public IReadOnlyDictionary<string, string> ExtractedFields { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the log event belongs to.</summary>
    [JsonIgnore]
    public CloudWatchLogsMessage? Source { get; init; }

    /// <summary>The log group's name.</summary>
    [JsonPropertyName("awslogs.data.logGroup")]
    public string? LogGroup => Source?.LogGroup;

    /// <summary>The log stream's name.</summary>
    [JsonPropertyName("awslogs.data.logStream")]
    public string? LogStream => Source?.LogStream;

    /// <summary>The name of the subscription's filter that the log event matched, the first of several.</summary>
    [JsonPropertyName("awslogs.data.subscriptionFilters[0]")]
    public string? SubscriptionFilter => Source?.SubscriptionFilters is [string first, ..] ? first : null;

    /// <summary>The text that was logged.</summary>
    public Payload Payload => Payload.FromText(_textOfMessage);
}
