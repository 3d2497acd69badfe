using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Batches;

/// <summary>What operators read about records that failed: AWS counts the invocation of a partial failure as a success.</summary>
public sealed class VisibleFailureTests
{
    private const string Shop = """
        public sealed class Shop
        {
            [SqsBatch(PartialResponses = true)] public void Take(string body) { if (body == "private") { throw new InvalidOperationException("refused"); } }
        }
        """;

    private static JsonObject Received(JsonObject message, string count)
    {
        message["attributes"]!["ApproximateReceiveCount"] = count;
        return message;
    }

    [Fact]
    public async Task A_failed_record_logs_its_route_id_source_receive_count_and_stack_and_no_payload()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        await function.InvokeAsync(Events.Batch(Events.Message("m1", "x"), Received(Events.Message("m2", "private"), "4")));
        (string message, Exception? exception) = Assert.Single(function.Log.Errors);
        Assert.Equal("Shop.Take: sqs record m2 of arn:aws:sqs:eu-west-1:123456789012:orders (receive count 4) failed.", message);
        Assert.Contains("at Shop.Take(String body)", exception!.StackTrace, StringComparison.Ordinal);
        Assert.DoesNotContain("private", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_does_not_read_is_logged_with_the_source_of_the_others()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        JsonObject broken = Received(Events.Message("m1", "x"), "2");
        broken["body"] = 5;
        await function.InvokeAsync(Events.Batch(broken, Events.Message("m2", "x")));
        Assert.Equal("no method: sqs record m1 of arn:aws:sqs:eu-west-1:123456789012:orders failed.", Assert.Single(function.Log.Errors).Message);
    }

    [Fact]
    public async Task A_source_that_does_not_say_what_was_to_be_logged_is_logged_without()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        JsonObject first = Events.Message("m1", "private"), second = Events.Message("m2", "x");
        first.Remove("eventSourceARN");
        second.Remove("eventSourceARN");
        await function.InvokeAsync(Events.Batch(first, second));
        Assert.Equal("Shop.Take: sqs record m1 failed.", Assert.Single(function.Log.Errors).Message);
        Assert.Equal("Shop.Take: 1 of 2 sqs records failed and are reported as batch item failures.", Assert.Single(function.Log.Warnings));
    }

    [Fact]
    public async Task A_partial_response_logs_one_warning_and_what_was_not_processed_one_more()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "private", "q.fifo", "g"), Events.Message("m2", "x", "q.fifo", "g"), Events.Message("m3", "x", "q.fifo", "h"), Events.Message("m4", "x", "q.fifo", "g")));
        Assert.Equal(
        [
            "2 of 4 sqs records of arn:aws:sqs:eu-west-1:123456789012:q.fifo failed unprocessed: a record before them in their order failed.",
            "Shop.Take: 3 of 4 sqs records of arn:aws:sqs:eu-west-1:123456789012:q.fifo failed and are reported as batch item failures.",
        ], function.Log.Warnings);
        Assert.Single(function.Log.Errors);
    }

    [Fact]
    public async Task A_scope_that_fails_to_be_released_fails_its_record()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop : IAsyncDisposable
            {
                private string _body = "";
                [SqsBatch(PartialResponses = true)] public void Take(string body) => _body = body;
                public async ValueTask DisposeAsync() { await Task.Yield(); Seen.Add(_body); if (_body == "bad") { throw new IOException("stuck"); } }
            }
            """);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Sqs("a", "bad", "c")));
        Assert.Equal("a bad c", function.Seen);
        Assert.IsType<IOException>(Assert.Single(function.Log.Errors).Exception);
    }
}
