using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What a batch's answer says about its records.</summary>
public sealed class BatchTests
{
    private const string Take = """
        public void Take(Order order, SqsMessage message)
        {
            Seen.Add(message.MessageId);
            if (order.OrderId == 0) { throw new InvalidOperationException("secret"); }
        }
        """;

    private const string Declared = $"public sealed class Shop {{ [SqsBatch(PartialResponses = true)] {Take} }}";
    private const string Undeclared = $"public sealed class Shop {{ [SqsBatch] {Take} }}";

    private static readonly string s_good = Events.Order(1), s_bad = Events.Order(0);

    [Fact]
    public async Task Declared_partial_responses_name_the_failed_records_and_the_others_run()
    {
        RunningFunction function = RunningFunction.Start(Declared);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m4"}]}""",
            await function.InvokeAsync(Events.Sqs(s_good, s_bad, s_good, "not json")));
        Assert.Equal("m1 m2 m3", function.Seen);
        Assert.Equal("sqs Shop.Take", function.Route);
        Assert.Equal("Shop.Take: 2 of 4 sqs records of arn:aws:sqs:eu-west-1:123456789012:orders failed and are reported as batch item failures.", Assert.Single(function.Log.Warnings));
    }

    [Fact]
    public async Task A_batch_without_failures_is_answered_with_an_empty_list()
    {
        RunningFunction function = RunningFunction.Start(Declared);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Sqs(s_good)));
        Assert.Empty(function.Log.Warnings);
    }

    [Fact]
    public async Task Undeclared_partial_responses_fail_the_invocation_after_all_records_ran()
    {
        RunningFunction function = RunningFunction.Start(Undeclared);
        var exception = await function.ThrowsAsync<BatchFailedException>(Events.Sqs(s_good, s_bad, s_good));
        Assert.Equal("1 of 3 sqs records failed (InvalidOperationException first); the whole batch is delivered again.", exception.Message);
        Assert.Equal("m1 m2 m3", function.Seen);
        Assert.Equal("sqs Shop.Take", function.Route);
    }

    [Fact]
    public async Task A_batch_of_failures_only_fails_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(Declared);
        await function.ThrowsAsync<BatchFailedException>(Events.Sqs(s_bad, s_bad));
    }

    [Fact]
    public async Task Each_failure_is_logged_once_with_its_method_and_without_the_payload()
    {
        RunningFunction function = RunningFunction.Start(Declared);
        await function.InvokeAsync(Events.Sqs(s_good, s_bad, """{"orderId":"private"}"""));
        Assert.Equal(["Shop.Take: sqs record m2 of arn:aws:sqs:eu-west-1:123456789012:orders failed.", "Shop.Take: sqs record m3 of arn:aws:sqs:eu-west-1:123456789012:orders failed."], function.Log.Errors.Select(error => error.Message));
        Assert.DoesNotContain("private", function.Log.Errors[1].Exception!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_assembly_s_default_holds_where_a_trigger_says_nothing()
    {
        const string assembly = "[assembly: LambdaRouting(PartialResponses = true)]";
        RunningFunction function = RunningFunction.Start(assembly, Undeclared);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Sqs(s_good, s_bad)));
        function = RunningFunction.Start(assembly, Declared.Replace("true", "false", StringComparison.Ordinal));
        await function.ThrowsAsync<BatchFailedException>(Events.Sqs(s_good, s_bad));
    }

    [Fact]
    public async Task A_record_that_does_not_read_fails_alone_when_its_identifier_does()
    {
        RunningFunction function = RunningFunction.Start(Declared);
        JsonObject broken = Events.Message("m2", "x");
        broken["body"] = 5;
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""",
            await function.InvokeAsync(Events.Batch(Events.Message("m1", s_good), broken, Events.Message("m3", s_good))));
        Assert.Equal("m1 m3", function.Seen);
        Assert.Equal("no method: sqs record m2 of arn:aws:sqs:eu-west-1:123456789012:orders failed.", Assert.Single(function.Log.Errors).Message);
    }

    [Fact]
    public async Task A_failed_record_without_an_identifier_fails_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(Declared);
        JsonObject broken = Events.Message("", "x");
        broken.Remove("messageId");
        await function.ThrowsAsync<BatchFailedException>(Events.Batch(Events.Message("m1", s_good), broken));
        Assert.Equal("m1", function.Seen);
        Assert.Equal("no method: sqs record without an identifier of arn:aws:sqs:eu-west-1:123456789012:orders failed.", Assert.Single(function.Log.Errors).Message);
    }

    [Fact]
    public async Task Records_of_two_routes_are_reported_only_when_the_failed_one_s_route_reports()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("a", PartialResponses = true)] public void A(string body) { if (body == "bad") { throw new InvalidOperationException(); } }
                [SqsBatch("b")] public void B(string body) { if (body == "bad") { throw new InvalidOperationException(); } }
            }
            """);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""",
            await function.InvokeAsync(Events.Batch(Events.Message("m1", "bad", "a"), Events.Message("m2", "ok", "b"))));
        Assert.Equal("sqs Shop.A,Shop.B", function.Route);
        await function.ThrowsAsync<BatchFailedException>(Events.Batch(Events.Message("m1", "ok", "a"), Events.Message("m2", "bad", "b")));
    }

    [Fact]
    public async Task After_a_failure_the_rest_of_a_fifo_group_fails_unprocessed_and_other_groups_run()
    {
        RunningFunction function = RunningFunction.Start(Declared);
        string answer = await function.InvokeAsync(Events.Batch(
            Events.Message("m1", s_good, "q.fifo", "g"), Events.Message("m2", s_bad, "q.fifo", "g"),
            Events.Message("m3", s_good, "q.fifo", "h"), Events.Message("m4", s_good, "q.fifo", "g")));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m4"}]}""", answer);
        Assert.Equal("m1 m2 m3", function.Seen);
        Assert.Single(function.Log.Errors);
    }

    [Fact]
    public async Task After_a_record_that_does_not_read_nothing_on_a_fifo_queue_runs()
    {
        RunningFunction function = RunningFunction.Start(Declared);
        JsonObject broken = Events.Message("m2", "x", "q.fifo", "g");
        broken["body"] = 5;
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"}]}""", await function.InvokeAsync(Events.Batch(
            Events.Message("m1", s_good, "q.fifo", "g"), broken, Events.Message("m3", s_good, "q.fifo", "h"))));
    }

    [Fact]
    public async Task Near_the_deadline_no_further_record_is_started()
    {
        RunningFunction function = RunningFunction.Start("[assembly: LambdaRouting(DeadlineMarginMilliseconds = 300000)]", """
            public sealed class Shop { [SqsBatch(PartialResponses = true)] public void Take(SqsMessage message) => Seen.Add(message.MessageId); }
            """);
        var exception = await function.ThrowsAsync<BatchFailedException>(Events.Sqs("a", "b"), new InvocationContext { Deadline = DateTimeOffset.UtcNow.AddMinutes(1) });
        Assert.IsType<TimeoutException>(exception.InnerException);
        Assert.Equal("", function.Seen);
        await function.InvokeAsync(Events.Sqs("a"), new InvocationContext { Deadline = DateTimeOffset.UtcNow.AddMinutes(60) });
        Assert.Equal("m1", function.Seen);
    }

    [Fact]
    public async Task Where_the_source_has_no_partial_answer_all_records_run_and_then_the_invocation_fails()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [S3Trigger] public void File(S3Record record) { Seen.Add(record.Object.Key); if (record.Object.Key == "bad") { throw new IOException(); } }
            }
            """);
        var exception = await function.ThrowsAsync<BatchFailedException>(Events.S3("b", "k1", "bad", "k3"));
        Assert.IsType<IOException>(exception.InnerException);
        Assert.Equal("k1 bad k3", function.Seen);
        Assert.Equal("", await function.InvokeAsync(Events.S3("b", "k4")));
    }
}
