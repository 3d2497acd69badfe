using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudWatchLogs;

/// <summary>What a subscription sends, inflated.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/SubscriptionFilters.html">subscription filters</see>.</remarks>
[EventType]
public sealed partial record CloudWatchLogsMessage
{
    /// <summary><c>DATA_MESSAGE</c> for log events; <c>CONTROL_MESSAGE</c> where Amazon CloudWatch Logs only checks that the function can be reached.</summary>
    public required partial string MessageType { get; init; }

    /// <summary>The account that the log group belongs to.</summary>
    public partial string? Owner { get; init; }

    /// <summary>The log group's name.</summary>
    public partial string? LogGroup { get; init; }

    /// <summary>The log stream's name.</summary>
    public partial string? LogStream { get; init; }

    /// <summary>The names of the subscription's filters that the log events matched.</summary>
    public IReadOnlyList<string> SubscriptionFilters { get; init; } = [];

    /// <summary>The log events, in their order.</summary>
    public IReadOnlyList<CloudWatchLogsLine> LogEvents { get; init; } = [];

    /// <summary>Of a subscription of a whole account: <c>ACCOUNT_LEVEL_POLICY</c>.</summary>
    public partial string? PolicyLevel { get; init; }
}
