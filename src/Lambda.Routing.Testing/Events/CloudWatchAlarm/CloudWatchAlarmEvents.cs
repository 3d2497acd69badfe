using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>
/// What Amazon CloudWatch alarms send to a function that is their action
/// (<see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html">event objects</see>).
/// </summary>
public static class CloudWatchAlarmEvents
{
    /// <summary>An alarm changed its state.</summary>
    /// <param name="alarm">The alarm's name.</param>
    /// <param name="state">The state that it went into: <c>ALARM</c>, <c>OK</c>, <c>INSUFFICIENT_DATA</c>.</param>
    /// <param name="previousState">The state before.</param>
    /// <param name="reason">Why, in words.</param>
    /// <returns>The event's JSON, in UTF-8.</returns>
    public static ReadOnlyMemory<byte> Of(string alarm, string state = "ALARM", string previousState = "OK", string reason = "Threshold Crossed")
    {
        ArgumentException.ThrowIfNullOrEmpty(alarm);
        ArgumentException.ThrowIfNullOrEmpty(state);
        return EventWriter.Write((alarm, state, previousState, reason), static (writer, all) =>
        {
            writer.WriteString("source", "aws.cloudwatch");
            writer.WriteString("alarmArn", TestAccount.Arn("cloudwatch", "alarm:" + all.alarm));
            writer.WriteString("accountId", TestAccount.Id);
            writer.WriteString("time", EventWriter.FormatMilliseconds(TestAccount.Now));
            writer.WriteString("region", TestAccount.Region);
            writer.WriteStartObject("alarmData");
            writer.WriteString("alarmName", all.alarm);
            WriteState(writer, "state", all.state, all.reason);
            WriteState(writer, "previousState", all.previousState, "");
            writer.WriteEndObject();
        });
    }

    private static void WriteState(Utf8JsonWriter writer, string name, string value, string reason)
    {
        writer.WriteStartObject(name);
        writer.WriteString("value", value);
        writer.WriteString("reason", reason);
        writer.WriteString("timestamp", EventWriter.FormatMilliseconds(TestAccount.Now));
        writer.WriteEndObject();
    }
}
