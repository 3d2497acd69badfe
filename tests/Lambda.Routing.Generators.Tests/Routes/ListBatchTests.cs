namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Methods that take all records of a route in one call.</summary>
public sealed class ListBatchTests
{
    private static RunningFunction Start(string type, string body) => RunningFunction.Start($$"""
        public sealed class Shop
        {
            [SqsBatch(PartialResponses = true)] public {{type}} Take(IReadOnlyList<SqsMessage> all) { Seen.Add("called" + all.Count); {{body}} }
        }
        """);

    [Fact]
    public async Task The_failures_that_a_method_returns_are_reported()
    {
        RunningFunction function = Start("async Task<BatchFailures>", "await Task.Yield(); return BatchFailures.Of(all[1], new IOException()).And(all[2], new IOException());");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"}]}""", await function.InvokeAsync(Events.Sqs("a", "b", "c")));
        Assert.Equal("called3", function.Seen);
        Assert.Equal(["Shop.Take: sqs record m2 of arn:aws:sqs:eu-west-1:123456789012:orders failed.", "Shop.Take: sqs record m3 of arn:aws:sqs:eu-west-1:123456789012:orders failed."], function.Log.Errors.Select(error => error.Message));
    }

    [Fact]
    public async Task Nothing_returned_means_that_all_were_handled()
    {
        RunningFunction function = Start("BatchFailures", "return BatchFailures.None;");
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Sqs("a", "b")));
    }

    [Theory]
    [InlineData("throw new IOException();")]
    [InlineData("return BatchFailures.Of(new object(), new IOException());")]
    [InlineData("return BatchFailures.Of(all[0] with { }, new IOException());")]
    [InlineData("return null!;")]
    public async Task Throwing_or_naming_a_record_that_was_not_given_fails_all(string body)
    {
        RunningFunction function = Start("BatchFailures", body);
        await function.ThrowsAsync<BatchFailedException>(Events.Sqs("a", "b"));
        Assert.Equal(2, function.Log.Errors.Count);
    }

    [Fact]
    public async Task A_failure_in_a_list_fails_what_followed_in_its_group()
    {
        RunningFunction function = Start("BatchFailures", "return BatchFailures.Of(all[0], new IOException());");
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m3"}]}""", await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "a", "q.fifo", "g"), Events.Message("m2", "b", "q.fifo", "h"), Events.Message("m3", "c", "q.fifo", "g"))));
    }

    [Fact]
    public async Task Records_whose_payload_does_not_read_are_failed_and_left_out()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true)]
                public BatchFailures Take(IReadOnlyList<(SqsMessage Message, Order Payload)> all)
                {
                    Seen.Add(string.Join(",", all.Select(pair => pair.Message.MessageId)));
                    return BatchFailures.Of(all[0].Message, new IOException());
                }
            }
            """);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m2"}]}""",
            await function.InvokeAsync(Events.Sqs(Events.Order(1), "null", Events.Order(2))));
        Assert.Equal("m1,m3", function.Seen);
    }

    [Fact]
    public async Task In_a_group_nothing_behind_an_unreadable_payload_is_handed_over()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch(PartialResponses = true)]
                public void Take(IReadOnlyList<(SqsMessage Message, Order Payload)> all) => Seen.Add(string.Join(",", all.Select(pair => pair.Message.MessageId)));
            }
            """);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m3"}]}""", await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "broken", "q.fifo", "g"), Events.Message("m2", Events.Order(2), "q.fifo", "h"), Events.Message("m3", Events.Order(3), "q.fifo", "g"))));
        Assert.Equal("m2", function.Seen);
    }
}
