using System.Text.Json.Nodes;
using Lambda.Routing.Generators.Tests.Routes;
using Lambda.Routing.Generators.Tests.Routes.Windows;

namespace Lambda.Routing.Generators.Tests.Metrics;

/// <summary>What is counted of the records of batches.</summary>
public sealed class RecordMetricsTests
{
    private const string Shop = """
        public sealed class Shop
        {
            [SqsBatch("orders", PartialResponses = true)] public void Take(string body) => Do(body);
            [SqsBatch("orders.fifo", PartialResponses = true)] public void Ship(string body) => Do(body);
            [SqsBatch("lists", PartialResponses = true)] public void List(IReadOnlyList<SqsMessage> messages) => throw new FormatException();
            private static void Do(string body) { if (body == "bad") { throw new FormatException(); } }
        }
        """;

    [Fact]
    public async Task Records_are_counted_by_route_and_outcome_once_for_a_batch()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        using var measured = new CountedMeasurements();
        await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "good"), Events.Message("m2", "bad"), Events.Message("m3", "good"),
            Events.Message("m4", "bad", "orders.fifo", "g"), Events.Message("m5", "good", "orders.fifo", "g"), Events.Message("m6", "good", "orders.fifo", "h")));
        Assert.Equal(
            [
                "lambda.routing.records route=none outcome=unprocessed 1",
                "lambda.routing.records route=Shop.Take outcome=failed 1",
                "lambda.routing.records route=Shop.Take outcome=succeeded 2",
                "lambda.routing.records route=Shop.Ship outcome=failed 1",
                "lambda.routing.records route=Shop.Ship outcome=succeeded 1",
            ],
            measured.All);
    }

    [Fact]
    public async Task A_batch_that_fails_its_invocation_is_counted_too()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        using var measured = new CountedMeasurements();
        await function.ThrowsAsync<BatchFailedException>(Events.SqsOf("lists", "a", "b"));
        Assert.Equal(["lambda.routing.records route=Shop.List outcome=failed 2"], measured.All);
    }

    [Fact]
    public async Task What_reaches_no_method_is_counted_under_none()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        JsonObject broken = Events.Message("m2", "x");
        broken["body"] = 5;
        using var measured = new CountedMeasurements();
        await function.InvokeAsync(Events.Batch(Events.Message("m1", "good"), broken, Events.Message("m3", "good", "elsewhere")));
        Assert.Equal(["lambda.routing.records route=none outcome=failed 2", "lambda.routing.records route=Shop.Take outcome=succeeded 1"], measured.All);
    }

    [Fact]
    public async Task What_the_routes_skip_is_counted_as_skipped()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [SqsBatch(PartialResponses = true, Unrouted = Unrouted.Skip), When("type", "a")] public static void Take(string body) { } }
            """);
        using var measured = new CountedMeasurements();
        await function.InvokeAsync(Events.Sqs("""{"type":"a"}""", """{"type":"b"}"""));
        Assert.Equal(["lambda.routing.records route=none outcome=skipped 1", "lambda.routing.records route=Shop.Take outcome=succeeded 1"], measured.All);
    }

    [Fact]
    public async Task A_call_that_was_abandoned_is_counted_as_failed_and_what_was_not_started_as_unprocessed()
    {
        var time = new ManualTime();
        RunningFunction function = RunningFunction.Start(time, """
            public sealed class Shop { [SqsBatch(PartialResponses = true)] public async Task Take(string body) { if (body == "slow") { await Gate.Of("never").Task; } } }
            """);
        using var measured = new CountedMeasurements();
        Task<string> answer = function.InvokeAsync(Events.Sqs("fast", "slow", "late"), new InvocationContext { Deadline = time.GetUtcNow().AddSeconds(10) });
        time.Advance(TimeSpan.FromSeconds(9.75));
        await answer;
        Assert.Equal(
            [
                "lambda.routing.records route=Shop.Take outcome=failed 1",
                "lambda.routing.records route=Shop.Take outcome=succeeded 1",
                "lambda.routing.records route=none outcome=unprocessed 1",
            ],
            measured.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Records_with_results_are_counted_as_others_are()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [FirehoseBatch] public static FirehoseResult Take(string data) => data == "bad" ? throw new FormatException() : FirehoseResult.Ok(data); }
            """);
        using var measured = new CountedMeasurements();
        await function.InvokeAsync("""
            {"invocationId":"i","deliveryStreamArn":"arn:aws:firehose:eu-west-1:1:deliverystream/s","region":"eu-west-1","records":[
              {"recordId":"r1","approximateArrivalTimestamp":1,"data":"YQ=="},{"recordId":"r2","approximateArrivalTimestamp":1,"data":"YmFk"}]}
            """);
        Assert.Equal(["lambda.routing.records route=Shop.Take outcome=failed 1", "lambda.routing.records route=Shop.Take outcome=succeeded 1"], measured.All);
    }

    [Theory]
    [InlineData("good,good", "succeeded 2")]
    [InlineData("good,bad,good,good", "succeeded 1,failed 1,unprocessed 2")]
    [InlineData("crash,good", "failed 2")]
    public async Task The_records_of_a_time_window_are_counted_for_the_method_that_takes_them(string payloads, string counts)
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Totals { public int Count { get; set; } }
            """, """
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(Totals))] internal sealed partial class WindowJson : JsonSerializerContext;
            """, """
            public sealed class Shop
            {
                [KinesisBatch("clicks", PartialResponses = true)]
                public WindowResult<Totals> Count(TimeWindow<Totals> window, IReadOnlyList<KinesisRecord> records) =>
                    records.FirstOrDefault(record => record.Payload.GetString() == "crash") is not null ? throw new IOException()
                        : records.FirstOrDefault(record => record.Payload.GetString() == "bad") is { } bad ? WindowResult.Of(window.State, bad, new FormatException())
                        : WindowResult.Of(window.State);
            }
            """);
        using var measured = new CountedMeasurements();
        _ = await Record.ExceptionAsync(() => function.InvokeAsync(WindowShop.Window("{}", false, payloads.Split(','))));
        Assert.Equal(counts.Split(',').Select(count => "lambda.routing.records route=Shop.Count outcome=" + count), measured.All);
    }
}
