using Lambda.Routing.Reading;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class EventBridgeTests
{
    [Fact]
    public void The_sample_is_read()
    {
        EventBridgeEvent read = EventReader.ReadDocument<EventBridgeEvent>(Samples.Read("EventBridge", "eventbridge"));

        Assert.Equal("SampleHappened", read.DetailType);
        Assert.Equal("sample.application", read.Source);
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), read.Time);
        Assert.Equal("first", read.Payload.GetJson().GetProperty("name").GetString());
        Assert.Single(read.Resources);
    }

    [Theory]
    [InlineData("""{"source":"a","source":"a","detail-type":"t","detail":{}}""", "source: duplicated discriminator")]
    [InlineData("""{"source":"a","detail-type":"t","detail-type":"t","detail":{}}""", "detail-type: duplicated discriminator")]
    [InlineData("""{"source":"a","detail":{}}""", "detail-type: required but missing")]
    [InlineData("""{"source":"a","detail-type":"t","detail":{},"time":"tomorrow"}""", "time: expected an ISO 8601 date and time")]
    public void A_wrong_envelope_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<EventBridgeEvent>(json).Message);

    [Fact]
    public void A_scheduled_rule_and_a_schedule_are_one_type_to_a_handler()
    {
        ScheduledEvent rule = EventReader.ReadDocument<RuleScheduledEvent>(Samples.Read("Schedule", "schedule"));
        ScheduledEvent schedule = EventReader.ReadDocument<SchedulerScheduledEvent>(Samples.Read("Schedule", "eventbridge.SchedulerScheduledEvent"));

        Assert.Equal("arn:aws:events:eu-west-1:123456789012:rule/sample-rule", rule.RuleArn);
        Assert.Equal("aws.events", rule.Source);
        Assert.EndsWith("schedule/default/sample-schedule", schedule.RuleArn, StringComparison.Ordinal);
        Assert.Equal(rule.Time, schedule.Time);
        Assert.Null(new RuleScheduledEvent().RuleArn);
    }
}
