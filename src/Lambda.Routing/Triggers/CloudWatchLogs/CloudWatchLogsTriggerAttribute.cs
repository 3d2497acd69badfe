using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the log events of a subscription of Amazon CloudWatch Logs, one call for each.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-cloudwatchlogs.html">Using Lambda with CloudWatch Logs</see>.</remarks>
/// <param name="logGroup">
/// The log group's name or ARN, or its beginning with <c>*</c> at the end, perhaps with <c>${VAR}</c> in it; without one, every
/// group that no other route names.
/// </param>
/// <example><code>[CloudWatchLogsTrigger("/aws/lambda/orders", FilterPattern = "ERROR")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(CloudWatchLogsEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("CloudWatchLogs")]
public sealed class CloudWatchLogsTriggerAttribute(string? logGroup = null) : TriggerAttribute
{
    /// <summary>
    /// The log group's name or ARN, or its beginning with <c>*</c> at the end; <see langword="null"/> for every group that no other
    /// route names. Of an ARN the name counts: an event says neither region nor partition.
    /// </summary>
    [Filter(nameof(CloudWatchLogsLine.LogGroup), MatchBy.Wildcard, ArnFormat = "log-group:{name}:*")]
    [TemplateProperty("LogGroupName")]
    public string? LogGroup { get; } = logGroup;

    /// <summary>The log stream's name, or its beginning with <c>*</c> at the end; <see langword="null"/> for any.</summary>
    [Filter(nameof(CloudWatchLogsLine.LogStream), MatchBy.Wildcard)]
    public string? LogStream { get; init; }

    /// <summary>The name of the subscription's filter; <see langword="null"/> for any. Where log events matched several, the first counts.</summary>
    [Filter(nameof(CloudWatchLogsLine.SubscriptionFilter), MatchBy.Exact)]
    public string? SubscriptionFilter { get; init; }

    /// <summary>The subscription's filter pattern for the infrastructure template. It selects no events here: Amazon CloudWatch Logs has done so.</summary>
    [TemplateProperty("FilterPattern")]
    public string? FilterPattern { get; init; }
}
