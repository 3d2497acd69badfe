using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Lambda.Routing.Tracing;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>The activities of a generated function.</summary>
public sealed class TracingTests : IDisposable
{
    private readonly ActivityTraceId _trace = ActivityTraceId.CreateRandom();
    private readonly ConcurrentQueue<Activity> _activities = new();
    private readonly ActivityListener _listener;

    public TracingTests()
    {
        _listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == LambdaTracing.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
                options.TraceId == _trace ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                if (activity.TraceId == _trace)
                {
                    _activities.Enqueue(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public void Dispose() => _listener.Dispose();

    [Theory]
    [InlineData("1", ActivityTraceFlags.Recorded)]
    [InlineData("0", ActivityTraceFlags.None)]
    public async Task A_sampler_is_given_the_callers_decision(string sampled, ActivityTraceFlags expected)
    {
        ActivityTraceFlags? given = null;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == LambdaTracing.SourceName,
            Sample = (ref ActivityCreationOptions<ActivityContext> options) =>
            {
                if (options.TraceId == _trace)
                {
                    given = options.Parent.TraceFlags;
                }
                return ActivitySamplingResult.None;
            },
        };
        ActivitySource.AddActivityListener(listener);
        RunningFunction function = RunningFunction.Start("public static class Desk { [EventBridgeTrigger] public static void Take() { } }");
        await function.InvokeAsync(Events.Bus("shop", "Settled"), Context(sampled));
        Assert.Equal(expected, given);
    }

    [Fact]
    public async Task An_invocation_is_an_activity_within_the_callers_trace()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Desk { [EventBridgeTrigger] public static void Take() => Seen.Add(System.Diagnostics.Activity.Current!.OperationName); }
            """);
        await function.InvokeAsync(Events.Bus("shop", "Settled"), Context());

        Activity activity = Assert.Single(_activities);
        Assert.Equal("desk", activity.OperationName);
        Assert.Equal("desk", function.Seen);
        Assert.Equal("53995c3f42cd8ad8", activity.ParentSpanId.ToHexString());
        Assert.Equal("r-1", activity.GetTagItem("faas.invocation_id"));
        Assert.Equal("eventbridge Desk.Take", activity.GetTagItem("lambda_routing.route"));
        Assert.Equal(ActivityStatusCode.Unset, activity.Status);
    }

    [Fact]
    public async Task A_failed_invocation_is_marked_with_the_exceptions_type_alone()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Desk { [EventBridgeTrigger] public static async Task Take() { await Task.Yield(); throw new NotSupportedException("secret"); } }
            """);
        await function.ThrowsAsync<NotSupportedException>(Events.Bus("shop", "Settled"), Context());

        Activity activity = Assert.Single(_activities);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
        Assert.Equal("System.NotSupportedException", activity.GetTagItem("error.type"));
        Assert.DoesNotContain(activity.Tags, tag => tag.Value?.Contains("secret", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task A_record_is_an_activity_of_its_own_that_links_to_its_senders()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Desk { [SqsBatch(PartialResponses = true)] public static void Take(SqsMessage message) { if (message.MessageId == "bad") { throw new NotSupportedException(); } } }
            """);
        const string sender = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=aaaaaaaaaaaaaaaa;Sampled=1";
        JsonObject good = Events.Message("good", "x");
        good["attributes"] = new JsonObject { ["AWSTraceHeader"] = sender };
        await function.InvokeAsync(Events.Batch(good, Events.Message("bad", "x")), Context());

        Activity[] activities = [.. _activities];
        Assert.Equal(["Desk.Take", "Desk.Take", "desk"], activities.Select(activity => activity.OperationName));
        Assert.All(activities[..2], record => Assert.Equal(activities[2].SpanId, record.ParentSpanId));
        Assert.Equal("aaaaaaaaaaaaaaaa", Assert.Single(activities[0].Links).Context.SpanId.ToHexString());
        Assert.Equal("good", activities[0].GetTagItem("messaging.message.id"));
        Assert.Equal("aws_sqs", activities[0].GetTagItem("messaging.system"));
        Assert.Equal("orders", activities[0].GetTagItem("messaging.destination.name"));
        Assert.Equal("process", activities[0].GetTagItem("messaging.operation.type"));
        Assert.Equal("sqs", activities[0].GetTagItem("lambda_routing.source"));
        Assert.Empty(activities[1].Links);
        Assert.Equal([ActivityStatusCode.Unset, ActivityStatusCode.Error, ActivityStatusCode.Unset], activities.Select(activity => activity.Status));
    }

    [Fact]
    public async Task A_record_that_is_no_message_has_no_tags_of_messaging()
    {
        RunningFunction function = RunningFunction.Start("public static class Desk { [S3Trigger] public static void Take(S3Record upload) { } }");
        await function.InvokeAsync(Events.S3("uploads", "a.pdf"), Context());

        Activity record = _activities.First();
        Assert.Equal("Desk.Take", record.OperationName);
        Assert.DoesNotContain(record.TagObjects, tag => tag.Key.StartsWith("messaging.", StringComparison.Ordinal));
    }

    public static TheoryData<string, string, string> Triggers { get; } = new()
    {
        { "[SqsBatch(PartialResponses = true)] public static void Take(SqsMessage message) { }", Events.Sqs("x"), "pubsub" },
        { "[S3Trigger] public static void Take(S3Record upload) { }", Events.S3("uploads", "a.pdf"), "datasource" },
        { "[ScheduleTrigger] public static void Take() { }", Events.Schedule(), "timer" },
        { "[EventBridgeTrigger] public static void Take() { }", Events.Bus("shop", "Settled"), "pubsub" },
        {
            """[HttpTrigger("GET /orders")] public static string Take() => "";""",
            """{"version":"2.0","rawPath":"/orders","requestContext":{"http":{"method":"GET","path":"/orders"},"apiId":"a","domainName":"a.execute-api.eu-west-1.amazonaws.com","stage":"$default"}}""",
            "http"
        },
        { "[FallbackTrigger] public static void Take() { }", """{"mine":1}""", "other" },
    };

    [Theory]
    [MemberData(nameof(Triggers))]
    public async Task What_made_the_service_call_is_said_as_OpenTelemetry_says_it(string method, string @event, string trigger)
    {
        RunningFunction function = RunningFunction.Start($"public static class Desk {{ {method} }}");
        await function.InvokeAsync(@event, Context());

        Assert.Equal(trigger, _activities.Last().GetTagItem("faas.trigger"));
    }

    [Fact]
    public async Task Only_the_first_invocation_is_a_cold_start()
    {
        RunningFunction function = RunningFunction.Start("public static class Desk { [EventBridgeTrigger] public static void Take() { } }");
        await function.InvokeAsync(Events.Bus("shop", "Settled"), Context());
        await function.InvokeAsync(Events.Bus("shop", "Settled"), Context());

        Assert.Equal([true, false], _activities.Select(activity => activity.GetTagItem("faas.coldstart")));
    }

    private InvocationContext Context(string sampled = "1") => new()
    {
        RequestId = "r-1",
        FunctionName = "desk",
        TraceId = $"Root=1-{_trace.ToHexString()[..8]}-{_trace.ToHexString()[8..]};Parent=53995c3f42cd8ad8;Sampled={sampled}",
    };
}
