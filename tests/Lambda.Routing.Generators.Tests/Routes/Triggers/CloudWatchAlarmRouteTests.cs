namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class CloudWatchAlarmRouteTests
{
    private const string Handlers = """
        public sealed class OnCallDesk
        {
            [CloudWatchAlarmTrigger("orders-*", State = "ALARM")]
            public void Page(CloudWatchAlarmEvent alarm) => Seen.Add("page:" + alarm.AlarmName);

            [CloudWatchAlarmTrigger("orders-late", State = "ALARM")]
            public void Late(CloudWatchAlarmEvent alarm) => Seen.Add("late:" + alarm.AlarmName);

            [EventBridgeTrigger(Source = "aws.cloudwatch")]
            public void Bus(EventBridgeEvent notice) => Seen.Add("bus:" + notice.DetailType);
        }
        """;

    [Theory]
    [InlineData("orders-failed", "", "page:orders-failed")]
    [InlineData("orders-late", "", "late:orders-late")]
    [InlineData("orders-late", "\"detail-type\":\"CloudWatch Alarm State Change\",\"source\":\"aws.cloudwatch\",\"detail\":{},", "late:orders-late")]
    public async Task An_alarm_goes_to_the_narrowest_route_in_either_envelope(string alarm, string envelope, string seen)
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        await function.InvokeAsync(Alarm(alarm, "ALARM", envelope));

        Assert.Equal(seen, function.Seen);
        Assert.StartsWith("cloudwatch-alarm ", function.Route, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_that_no_route_takes_is_unrouted() =>
        await RunningFunction.Start(Handlers).ThrowsAsync<UnroutedEventException>(Alarm("orders-late", "OK", ""));

    private static string Alarm(string name, string state, string envelope) =>
        $$$"""{{{{envelope}}}"alarmArn":"a","alarmData":{"alarmName":"{{{name}}}","state":{"value":"{{{state}}}"} } }""";
}
