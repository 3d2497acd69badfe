using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class CloudWatchAlarmTests
{
    [Fact]
    public void The_sample_is_read()
    {
        CloudWatchAlarmEvent read = EventReader.ReadDocument<CloudWatchAlarmEvent>(Samples.Read("CloudWatchAlarm", "cloudwatch-alarm"));

        Assert.Equal("sample-alarm", read.AlarmName);
        Assert.Equal("ALARM", read.State.Value);
        Assert.Equal("OK", read.PreviousState?.Value);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, 490, TimeSpan.Zero), read.Time);
        Assert.Equal("sample-function", read.AlarmData.Configuration?.Metrics[0].MetricStat?.Metric?.Dimensions["FunctionName"]);
        Assert.Equal("m1 * 2", read.AlarmData.Configuration?.Metrics[1].Expression);
        Assert.True(read.AlarmData.Configuration?.Metrics[1].ReturnData);
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        CloudWatchAlarmEvent read = EventReader.ReadDocument<CloudWatchAlarmEvent>(CloudWatchAlarmEvents.Of("orders-late", "INSUFFICIENT_DATA", "ALARM", "silence"));

        Assert.Equal("orders-late", read.AlarmName);
        Assert.Equal(("INSUFFICIENT_DATA", "silence", "ALARM"), (read.State.Value, read.State.Reason, read.PreviousState?.Value));
        Assert.EndsWith(":alarm:orders-late", read.AlarmArn, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"alarmData":{"state":{"value":"SECRET"}}}""", "alarmData.alarmName: required but missing")]
    [InlineData("""{"alarmData":{"alarmName":"SECRET","state":{}}}""", "alarmData.state.value: required but missing")]
    [InlineData("""{"alarmData":{"alarmName":"SECRET","state":{"value":"OK"}},"alarmData":{}}""", "alarmData: duplicated discriminator")]
    [InlineData("""{"alarmData":"SECRET"}""", "alarmData: expected an object")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<CloudWatchAlarmEvent>(json).Message);
}
