using System.Text.Json.Serialization;
using Lambda.Routing.CloudWatchLogs;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>
/// Log events of one log stream. The event holds them as base64 of gzip; they are inflated when the event is read, up to
/// <see cref="MaxInflatedBytes"/>.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html">Using Lambda with CloudWatch Logs</see>.</remarks>
[EventType]
[Source("cloudwatch-logs", Trigger = FunctionTrigger.PubSub)]
[AwsEventClass("Amazon.Lambda.CloudWatchLogsEvents.CloudWatchLogsEvent")]
[Shape("awslogs.data")]
[Acknowledged(nameof(IsControlMessage))]
[EmbeddedShape("messageType = DATA_MESSAGE|CONTROL_MESSAGE", "logEvents []", ReadWith = typeof(CloudWatchLogsEventOfMessage), MaxInflatedBytes = MaxInflatedBytes)]
public sealed partial record CloudWatchLogsEvent : IBatchEvent<CloudWatchLogsEvent, CloudWatchLogsLine>
{
    /// <summary>The most bytes that an event may inflate to: 32 MiB. One that exceeds it is a read error, and is retried or sent to a destination.</summary>
    public const int MaxInflatedBytes = 32 * 1024 * 1024;

    /// <summary>What the subscription sends.</summary>
    [Discriminator]
    [JsonPropertyName("awslogs")]
    [ReadWith(typeof(CloudWatchLogsMessageReader))]
    public required CloudWatchLogsMessage Message
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            // A control message holds a line too, which nobody logged.
            Records = IsControlMessage ? [] : [.. value.LogEvents.Select(line => line with { Source = value })];
        }
    }

    /// <summary>The log events, in their order, each with its group and stream; none in a control message.</summary>
    [JsonIgnore]
    public IReadOnlyList<CloudWatchLogsLine> Records { get; private init; } = [];

    /// <summary>Whether Amazon CloudWatch Logs only checks that the function can be reached. Such an event is done without a call.</summary>
    public bool IsControlMessage => Message.MessageType == "CONTROL_MESSAGE";

    /// <summary>The log group's name: <c>Message.LogGroup</c>.</summary>
    public string? LogGroup => Message.LogGroup;

    /// <summary>The log stream's name: <c>Message.LogStream</c>.</summary>
    public string? LogStream => Message.LogStream;

    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.AllOrNothing;

    /// <inheritdoc/>
    public static string IdentifierPath => "";

    /// <inheritdoc/>
    public static string? GetIdentifier(CloudWatchLogsLine record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Id;
    }
}
