namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class EventBridgeRouteTests
{
    private const string Handlers = """
        using Lambda.Routing.EventBridge;
        public sealed class Watchman
        {
            [EventBridgeTrigger(Source = "aws.s3", Resource = "${NO_SUCH_BUCKET:uploads}")]
            public void Upload(S3ObjectEventDetail stored) => Seen.Add($"upload:{stored.Bucket.Name}/{stored.Object.Key}");

            [EventBridgeTrigger(Source = "aws.s3")]
            public void Other(EventBridgeEvent notice) => Seen.Add("other:" + notice.Resource);

            [EventBridgeTrigger(Source = "shop", Account = "1")]
            public void Own(string detail) => Seen.Add("own:" + detail);
        }
        """;

    [Theory]
    [InlineData("Ec2InstanceStateChange")]
    [InlineData("CodeBuildBuildStateChange")]
    [InlineData("CodePipelinePipelineExecutionStateChange")]
    public async Task A_detail_of_AWSs_own_is_a_payload(string record)
    {
        RunningFunction function = RunningFunction.Start($$"""
            using Lambda.Routing.EventBridge;
            public static class Watchman { [EventBridgeTrigger] public static void Take({{record}} detail) => Seen.Add(detail.GetType().Name); }
            """);
        await function.InvokeAsync(await File.ReadAllTextAsync(
            Path.Combine(Repository.Root, "src", "Lambda.Routing", "Triggers", "EventBridge", "Details", $"eventbridge.{record}.event.json"),
            TestContext.Current.CancellationToken));
        Assert.Equal(record, function.Seen);
    }

    [Theory]
    [InlineData("aws.s3", "1", "\"arn:aws:s3:::uploads\"", "upload:b/k")]
    [InlineData("aws.s3", "1", "\"arn:aws:s3:::uploads-2\",\"arn:aws:s3:::uploads\"", "other:arn:aws:s3:::uploads-2")]
    [InlineData("aws.s3", "2", "", "other:")]
    [InlineData("shop", "1", "", """own:{"bucket":{"name":"b"},"object":{"key":"k"} }""")]
    public async Task An_event_goes_to_the_route_of_its_sender_account_and_resource(string source, string account, string resources, string seen)
    {
        RunningFunction function = RunningFunction.Start(Handlers);

        await function.InvokeAsync(Event(source, account, resources));

        Assert.Equal(seen, function.Seen);
    }

    [Fact]
    public async Task An_event_of_another_account_is_unrouted() =>
        await RunningFunction.Start(Handlers).ThrowsAsync<UnroutedEventException>(Event("shop", "2", ""));

    private static string Event(string source, string account, string resources) => $$"""
        {"source":"{{source}}","detail-type":"d","account":"{{account}}","resources":[{{resources}}],"detail":{"bucket":{"name":"b"},"object":{"key":"k"} } }
        """;
}
