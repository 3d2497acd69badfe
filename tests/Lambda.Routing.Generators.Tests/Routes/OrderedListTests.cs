namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Methods that take lists beside methods that take single records, of a queue whose order counts.</summary>
public sealed class OrderedListTests
{
    private const string Shop = """
        public sealed class Shop
        {
            [SqsBatch(PartialResponses = true)]
            public BatchFailures All(IReadOnlyList<SqsMessage> all)
            {
                Seen.Add(string.Join(",", all.Select(m => m.MessageId)));
                return all[0].Body.Contains("bad") ? BatchFailures.Of(all[0], new IOException()) : BatchFailures.None;
            }

            [SqsBatch(PartialResponses = true), When("type", "one")]
            public void One(SqsMessage m)
            {
                Seen.Add(m.MessageId);
                if (m.Body.Contains("bad")) { throw new IOException(); }
            }

            [SqsBatch(PartialResponses = true), When("type", "many")]
            public void Many(IReadOnlyList<SqsMessage> all) => Seen.Add("many:" + string.Join(",", all.Select(m => m.MessageId)));
        }
        """;

    private const string One = """{"type":"one"}""";

    [Fact]
    public async Task A_list_runs_before_a_record_that_follows_one_of_its_records_in_their_order()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "{}", "q.fifo", "g"), Events.Message("m2", One, "q.fifo", "h"),
            Events.Message("m3", One, "q.fifo", "g"), Events.Message("m4", "{}", "q.fifo", "g"))));
        Assert.Equal("m2 m1 m3 m4", function.Seen);
    }

    [Fact]
    public async Task A_list_runs_before_another_list_that_follows_it()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "{}", "q.fifo", "g"), Events.Message("m2", """{"type":"many"}""", "q.fifo", "g"), Events.Message("m3", "{}", "q.fifo", "g")));
        Assert.Equal("m1 many:m2 m3", function.Seen);
    }

    [Fact]
    public async Task What_follows_a_failed_record_of_a_list_is_not_started()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "bad", "q.fifo", "g"), Events.Message("m2", One, "q.fifo", "g"), Events.Message("m3", One, "q.fifo", "h"))));
        Assert.Equal("m1 m3", function.Seen);
    }

    [Fact]
    public async Task A_later_failure_does_not_fail_what_a_list_has_handled()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"},{"itemIdentifier":"m3"}]}""", await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "{}", "q.fifo", "g"), Events.Message("m2", """{"type":"one","bad":1}""", "q.fifo", "g"), Events.Message("m3", "{}", "q.fifo", "g"))));
        Assert.Equal("m1 m2", function.Seen);
    }

    [Fact]
    public async Task A_queue_without_order_gets_its_list_in_one_call()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        await function.InvokeAsync(Events.Batch(Events.Message("m1", "{}", "q", "g"), Events.Message("m2", One, "q", "g"), Events.Message("m3", "{}", "q", "g")));
        Assert.Equal("m2 m1,m3", function.Seen);
    }
}
