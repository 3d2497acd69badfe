using System.Text.Json.Nodes;
using static Lambda.Routing.Generators.Tests.Routes.Windows.WindowShop;

namespace Lambda.Routing.Generators.Tests.Routes.Windows;

/// <summary>Failures within a tumbling window: the state covers exactly what AWS does not deliver again.</summary>
public sealed class WindowFailureTests
{
    [Fact]
    public async Task A_failure_is_the_checkpoint_and_the_state_covers_what_came_before_it()
    {
        RunningFunction function = Start(Failing);
        Assert.Equal("""{"state":{"count":12,"calls":0},"batchItemFailures":[{"itemIdentifier":"s3"}]}""",
            await function.InvokeAsync(Window("""{"count":10,"calls":0}""", false, "a", "b", "bad", "c")));
        Assert.Equal("Shop.Count: kinesis-window record s3 failed.", Assert.Single(function.Log.Errors).Message);
        Assert.Equal("Shop.Count: 2 of 4 kinesis-window records of arn:aws:kinesis:eu-west-1:1:stream/clicks failed or come after one that did, and are delivered again.", Assert.Single(function.Log.Warnings));
    }

    [Fact]
    public async Task Of_several_failures_the_first_in_the_shard_counts_in_whatever_order_they_are_named()
    {
        RunningFunction function = Start("""
            public sealed class Shop
            {
                [KinesisBatch(PartialResponses = true)]
                public WindowResult<Totals> Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window) =>
                    new(window.State, BatchFailures.Of(records[2], new IOException()).And(records[1], new IOException()));
            }
            """);
        Assert.Equal("""{"state":{"count":0,"calls":0},"batchItemFailures":[{"itemIdentifier":"s2"}]}""", await function.InvokeAsync(Window("{}", false, "a", "b", "c")));
    }

    [Theory]
    [InlineData(", PartialResponses = true", "", "does not declare partial responses")]
    [InlineData("isFinalInvokeForWindow\":false", "isFinalInvokeForWindow\":true", "no later call")]
    [InlineData("\"sequenceNumber\":\"s3\"", "\"sequenceNumber\":\"\"", "no identifier")]
    public async Task A_failure_fails_the_invocation_where_the_answer_could_not_say_it(string from, string to, string reason)
    {
        RunningFunction function = Start(Failing.Replace(from, to, StringComparison.Ordinal));
        BatchFailedException exception = await function.ThrowsAsync<BatchFailedException>(Window("{}", false, "a", "b", "bad", "c").Replace(from, to, StringComparison.Ordinal));
        Assert.StartsWith("2 of 4 kinesis-window records failed (InvalidOperationException first)", exception.Message, StringComparison.Ordinal);
        Assert.Contains(reason, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_record_succeeded_the_invocation_fails_unless_the_route_reports_that_too()
    {
        RunningFunction function = Start(Failing);
        await function.ThrowsAsync<BatchFailedException>(Window("{}", false, "bad", "b"));
        function = Start(Failing.Replace("= true", "= true, WholeBatchFailure = WholeBatchFailure.Report", StringComparison.Ordinal));
        Assert.Equal("""{"state":{"count":5,"calls":0},"batchItemFailures":[{"itemIdentifier":"s1"}]}""",
            await function.InvokeAsync(Window("""{"count":5,"calls":0}""", false, "bad", "b")));
    }

    [Fact]
    public async Task What_a_method_throws_fails_the_invocation_because_nobody_knows_the_state()
    {
        RunningFunction function = Start(Counting.Replace("return window.State;", "throw new IOException(\"no\");", StringComparison.Ordinal));
        Assert.Equal("no", (await function.ThrowsAsync<IOException>(Window("{}", false, "a", "b"))).Message);
    }

    [Fact]
    public async Task A_record_that_does_not_read_ends_what_the_method_is_given_and_is_the_checkpoint()
    {
        RunningFunction function = Start(Counting);
        JsonNode window = JsonNode.Parse(Window("{}", false, "a", "b", "c", "d"))!;
        window["Records"]![2]!["kinesis"]!["data"] = "no base64!";
        Assert.Equal("""{"state":{"count":2,"calls":0},"batchItemFailures":[{"itemIdentifier":"s3"}]}""", await function.InvokeAsync(window.ToJsonString()));
        Assert.Equal("0+2", function.Seen);
    }

    [Theory]
    [InlineData("return null!;", "returned null")]
    [InlineData("return new(window.State, BatchFailures.Of(new object(), new IOException()));", "a record that it was not given")]
    [InlineData("return new(null!, BatchFailures.None);", "return the state that came with the window")]
    [InlineData("return new(window.State, null!);", "returned null")]
    public async Task A_result_that_says_nothing_sensible_fails_the_invocation(string body, string message)
    {
        RunningFunction function = Start($$"""
            public sealed class Shop
            {
                [KinesisBatch(PartialResponses = true)]
                public WindowResult<Totals> Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window) { {{body}} }
            }
            """);
        Assert.Contains(message, (await function.ThrowsAsync<InvalidOperationException>(Window("{}", false, "a"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_near_the_deadline_the_method_is_not_called()
    {
        RunningFunction function = Start(Counting);
        await function.ThrowsAsync<TimeoutException>(Window("{}", false, "a"), new InvocationContext { Deadline = DateTimeOffset.UtcNow });
        Assert.Equal("", function.Seen);
    }
}
