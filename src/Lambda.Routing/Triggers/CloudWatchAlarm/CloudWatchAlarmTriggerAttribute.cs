using Lambda.Routing.CloudWatchAlarm;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the changes of Amazon CloudWatch alarms whose action is the function itself.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html">Invoke a Lambda function from an alarm</see>.</remarks>
/// <param name="alarm">The alarm's name, or its beginning with <c>*</c> at the end, perhaps with <c>${VAR}</c> in it; without one, every alarm that no other route names.</param>
/// <example><code>[CloudWatchAlarmTrigger("orders-*", State = "ALARM")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(CloudWatchAlarmEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("AWS::CloudWatch::Alarm")]
public sealed class CloudWatchAlarmTriggerAttribute(string? alarm = null) : TriggerAttribute
{
    /// <summary>The alarm's name, or its beginning with <c>*</c> at the end; <see langword="null"/> for every alarm that no other route names.</summary>
    [Filter(nameof(CloudWatchAlarmEvent.AlarmData) + "." + nameof(AlarmData.AlarmName), MatchBy.Wildcard)]
    public string? Alarm { get; } = alarm;

    /// <summary>The state that the alarm went into: <c>ALARM</c>, <c>OK</c>, <c>INSUFFICIENT_DATA</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(CloudWatchAlarmEvent.AlarmData) + "." + nameof(AlarmData.State) + "." + nameof(AlarmState.Value), MatchBy.Exact)]
    public string? State { get; init; }
}
