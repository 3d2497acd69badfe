using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class EventBusTests
{
    [Fact]
    public void A_detail_is_JSON_or_a_value()
    {
        var parcel = new Parcel(1, "a");
        ReadOnlyMemory<byte>[] events =
        [
            EventBridgeEvents.Of("shop", "Sent", """{"number":1,"label":"a"}"""),
            EventBridgeEvents.Of("shop", "Sent", parcel, ParcelJson.Default.Parcel),
            EventBridgeEvents.Of("shop", "Sent", parcel),
        ];

        Assert.All(events, json =>
        {
            EventBridgeEvent sent = EventReader.ReadDocument<EventBridgeEvent>(json);
            Assert.Equal(("shop", "Sent"), (sent.Source, sent.DetailType));
            Assert.Equal(parcel, sent.Detail.Deserialize(ParcelJson.Default.Parcel));
        });
    }

    [Fact]
    public void A_detail_that_is_no_JSON_is_refused()
    {
        Assert.ThrowsAny<JsonException>(() => EventBridgeEvents.Of("shop", "Sent", "not JSON"));
    }

    [Fact]
    public void Schedules_name_their_rule()
    {
        RuleScheduledEvent rule = EventReader.ReadDocument<RuleScheduledEvent>(ScheduleEvents.Of("nightly"));
        SchedulerScheduledEvent schedule = EventReader.ReadDocument<SchedulerScheduledEvent>(ScheduleEvents.OfScheduler("nightly"));

        Assert.EndsWith(":rule/nightly", rule.RuleArn, StringComparison.Ordinal);
        Assert.EndsWith(":schedule/default/nightly", schedule.RuleArn, StringComparison.Ordinal);
        Assert.Equal(("aws.events", "aws.scheduler"), (rule.Source, schedule.Source));
    }
}
