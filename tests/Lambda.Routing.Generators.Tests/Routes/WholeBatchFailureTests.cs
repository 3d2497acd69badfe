namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What becomes of a batch of which no record succeeded.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class WholeBatchFailureTests
{
    private const string Report = "PartialResponses = true, WholeBatchFailure = WholeBatchFailure.Report";
    private const string Both = """{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m2"}]}""";

    private static RunningFunction Start(string options) => RunningFunction.Start($$"""
        public sealed class Shop { [SqsBatch({{options}})] public void Take(string body) { if (body == "bad") { throw new InvalidOperationException(); } } }
        """);

    [Theory]
    [InlineData("")]
    [InlineData("PartialResponses = true")]
    [InlineData("PartialResponses = true, WholeBatchFailure = WholeBatchFailure.Fail")]
    [InlineData("WholeBatchFailure = WholeBatchFailure.Report")]
    [InlineData("PartialResponses = false, WholeBatchFailure = WholeBatchFailure.Report")]
    public async Task It_fails_the_invocation_in_either_mode(string options) =>
        Assert.StartsWith("2 of 2 sqs records failed", (await Start(options).ThrowsAsync<BatchFailedException>(Events.Sqs("bad", "bad"))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task It_is_reported_like_any_other_where_the_route_says_so()
    {
        RunningFunction function = Start(Report);
        Assert.Equal(Both, await function.InvokeAsync(Events.Sqs("bad", "bad")));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Sqs("a", "bad")));
    }

    [Fact]
    public async Task A_failed_record_without_an_identifier_fails_the_invocation_all_the_same()
    {
        RunningFunction function = Start(Report);
        await function.ThrowsAsync<BatchFailedException>(Events.Batch(Events.Message("", "bad")));
    }

    [Fact]
    public async Task What_belongs_to_several_routes_is_reported_where_all_of_them_say_so()
    {
        static string Shop(string other) => $$"""
            public sealed class Shop
            {
                [SqsBatch("a", {{Report}}), When("type", "a")] public void A() => throw new IOException();
                [SqsBatch("a", {{other}})] public void B() => throw new IOException();
            }
            """;
        string batch = Events.Batch(Events.Message("m1", """{"type":"a"}""", "a"), Events.Message("m2", "b", "a"));
        Assert.Equal(Both, await RunningFunction.Start(Shop(Report)).InvokeAsync(batch));
        await RunningFunction.Start(Shop("PartialResponses = true")).ThrowsAsync<BatchFailedException>(batch);
    }

    [Fact]
    public async Task A_stream_whose_first_record_fails_reports_it_as_the_checkpoint()
    {
        RunningFunction function = RunningFunction.Start($$"""
            public sealed class Shop { [KinesisBatch({{Report}})] public void Take(KinesisRecord record) { Seen.Add(record.SequenceNumber!); throw new IOException(); } }
            """);
        static string Record(string number) => $$$"""{"kinesis":{"sequenceNumber":"{{{number}}}","data":""},"eventSource":"aws:kinesis"}""";
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"s1"}]}""", await function.InvokeAsync($$"""{"Records":[{{Record("s1")}},{{Record("s2")}}]}"""));
        Assert.Equal("s1", function.Seen);
    }

    [Fact]
    public async Task Operators_who_turn_partial_responses_off_turn_this_off_too()
    {
        using var variable = new Variable("LAMBDA_ROUTING_PARTIAL_RESPONSES", "off");
        await Start(Report).ThrowsAsync<BatchFailedException>(Events.Sqs("bad", "bad"));
    }
}
