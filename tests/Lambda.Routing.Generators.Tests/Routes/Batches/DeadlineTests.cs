namespace Lambda.Routing.Generators.Tests.Routes.Batches;

/// <summary>What becomes of a batch when its invocation's time is nearly over.</summary>
public sealed class DeadlineTests
{
    private const string Async = """
        public sealed class Shop
        {
            [SqsBatch(PartialResponses = true)]
            public async Task Take(SqsMessage message, CancellationToken token)
            {
                if (message.Body == "obeys") { Seen.Add(message.MessageId); await Gate.Of("never").Task.WaitAsync(token); }
                if (message.Body == "ignores") { await Gate.Pass(message.MessageId); }
                Seen.Add("done" + message.MessageId);
            }
        }
        """;

    private readonly ManualTime _time = new();

    private InvocationContext Context => new() { Deadline = _time.GetUtcNow().AddSeconds(10) };

    [Fact]
    public async Task A_handler_that_obeys_its_token_fails_alone_and_nothing_more_is_started()
    {
        RunningFunction function = RunningFunction.Start(_time, Async);
        Task<string> answer = function.InvokeAsync(Events.Sqs("x", "obeys", "x", "x"), Context);
        _time.Advance(TimeSpan.FromSeconds(9.5));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"},{"itemIdentifier":"m4"}]}""", await answer);
        Assert.Equal("donem1 m2", function.Seen);
        Assert.IsType<TaskCanceledException>(Assert.Single(function.Log.Errors).Exception);
        Assert.Contains("2 of 4 sqs records of arn:aws:sqs:eu-west-1:123456789012:orders failed unprocessed: the deadline was too near.", function.Log.Warnings);
        Assert.False(function.Invocation!.IsAbandoned);
    }

    [Fact]
    public async Task A_call_that_ignores_its_token_is_abandoned_reported_once_and_what_finished_is_not_retried()
    {
        RunningFunction function = RunningFunction.Start(_time, Async);
        Task<string> answer = function.InvokeAsync(Events.Sqs("x", "ignores", "x"), Context);
        await function.Gates.At("m2");
        _time.Advance(TimeSpan.FromSeconds(9.75));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"}]}""", await answer);
        (string message, Exception? exception) = Assert.Single(function.Log.Errors);
        Assert.Equal("Shop.Take: sqs record m2 of arn:aws:sqs:eu-west-1:123456789012:orders overran: the call had not ended when the deadline came near. It counts as failed, and goes on.", message);
        Assert.Null(exception);
        Assert.True(function.Invocation!.IsAbandoned);

        await function.Gates.Leave("m2");
        Assert.Single(function.Log.Errors);
        Assert.DoesNotContain("donem3", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_abandoned_call_that_fails_later_is_not_logged_again()
    {
        RunningFunction function = RunningFunction.Start(_time, Async);
        Task<string> answer = function.InvokeAsync(Events.Sqs("x", "ignores"), Context);
        await function.Gates.At("m2");
        _time.Advance(TimeSpan.FromSeconds(9.75));
        await answer;
        function.Gates.Fail("m2");
        await function.Gates.Leave("m2");
        Assert.Single(function.Log.Errors);
    }

    [Fact]
    public async Task A_call_that_ends_within_the_margin_counts()
    {
        RunningFunction function = RunningFunction.Start(_time, Async);
        Task<string> answer = function.InvokeAsync(Events.Sqs("ignores", "x"), Context);
        await function.Gates.At("m1");
        _time.Advance(TimeSpan.FromSeconds(9.6));
        function.Gates.Open("m1");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await answer);
        Assert.False(function.Invocation!.IsAbandoned);
    }

    [Fact]
    public async Task A_method_that_blocks_its_thread_is_abandoned_too()
    {
        RunningFunction function = RunningFunction.Start(_time, """
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true)]
                public void Take(SqsMessage message) { if (message.Body == "blocks") { Gate.Block(message.MessageId); } }
            }
            """);
        Task<string> answer = function.InvokeAsync(Events.Sqs("x", "blocks", "x"), Context);
        await function.Gates.At("m2");
        _time.Advance(TimeSpan.FromSeconds(9.75));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"}]}""", await answer);
        await function.Gates.Leave("m2");
    }

    [Fact]
    public async Task A_list_that_overruns_fails_all_its_records()
    {
        RunningFunction function = RunningFunction.Start(_time, """
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true), When("type", "list")] public Task Take(IReadOnlyList<SqsMessage> all) => Gate.Pass("list");
                [SqsBatch(PartialResponses = true)] public void Take(SqsMessage message) => Seen.Add(message.MessageId);
            }
            """);
        const string listed = """{"type":"list"}""";
        Task<string> answer = function.InvokeAsync(Events.Sqs(listed, "x", listed), Context);
        await function.Gates.At("list");
        _time.Advance(TimeSpan.FromSeconds(9.75));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m3"}]}""", await answer);
        Assert.Equal(2, function.Log.Errors.Count);
        await function.Gates.Leave("list");
    }

    [Theory]
    [InlineData("SqsBatch", "SqsMessage message", "message.MessageId")]
    [InlineData("S3Trigger", "S3Record record", "record.Object.Key")]
    public async Task Where_the_answer_names_no_records_an_overrun_fails_the_invocation_in_time(string trigger, string parameter, string id)
    {
        RunningFunction function = RunningFunction.Start(_time, $$"""
            public sealed class Shop { [{{trigger}}] public Task Take({{parameter}}) => Gate.Pass({{id}}); }
            """);
        Task<string> answer = function.InvokeAsync(trigger == "S3Trigger" ? Events.S3("b", "m1", "m2") : Events.Sqs("a", "b"), Context);
        await function.Gates.Leave("m1");
        await function.Gates.At("m2");
        _time.Advance(TimeSpan.FromSeconds(9.75));
        var exception = await Assert.ThrowsAsync<BatchFailedException>(() => answer);
        Assert.Contains("1 of 2", exception.Message, StringComparison.Ordinal);
        Assert.IsType<TimeoutException>(exception.InnerException);
        await function.Gates.Leave("m2");
    }

    [Fact]
    public async Task An_abandoned_call_keeps_its_scope_until_it_ends()
    {
        RunningFunction function = RunningFunction.Start(_time, """
            public sealed class Shop : IAsyncDisposable
            {
                private string _id = "";

                [SqsBatch(PartialResponses = true)]
                public async Task Take(SqsMessage message, CancellationToken token)
                {
                    _id = message.MessageId;
                    if (message.Body == "ignores") { await Gate.Pass(message.MessageId); }
                    // The token of an abandoned call still works.
                    Seen.Add(message.MessageId + (token.WaitHandle.WaitOne(0) ? ":cancelled" : ":in time"));
                }

                public ValueTask DisposeAsync() { Seen.Add("disposed"); Gate.Of("disposed " + _id).TrySetResult(); return default; }
            }
            """);
        Task<string> answer = function.InvokeAsync(Events.Sqs("x", "ignores"), Context);
        await function.Gates.At("m2");
        _time.Advance(TimeSpan.FromSeconds(9.75));
        await answer;
        Assert.Equal("m1:in time disposed +m2", function.Seen);
        await function.Gates.Leave("m2");
        await function.Gates.Come("disposed m2");
        Assert.Equal("m1:in time disposed +m2 -m2 m2:cancelled disposed", function.Seen);
    }

    [Fact]
    public async Task Without_a_deadline_nothing_is_abandoned()
    {
        RunningFunction function = RunningFunction.Start(_time, Async);
        Task<string> answer = function.InvokeAsync(Events.Sqs("ignores"));
        await function.Gates.At("m1");
        _time.Advance(TimeSpan.FromDays(400));
        function.Gates.Open("m1");
        Assert.Equal("""{"batchItemFailures":[]}""", await answer);
    }
}
