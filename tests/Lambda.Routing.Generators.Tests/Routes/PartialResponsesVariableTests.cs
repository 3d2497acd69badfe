namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What operators can decide about partial responses without a build.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class PartialResponsesVariableTests
{
    private const string Name = "LAMBDA_ROUTING_PARTIAL_RESPONSES";

    private const string Shop = """
        public sealed class Shop { [SqsBatch(PartialResponses = false)] public void Take(string body) { if (body == "bad") { throw new InvalidOperationException(); } } }
        """;

    [Theory]
    [InlineData("on")]
    [InlineData(" on ")]
    [InlineData("ON")]
    [InlineData("Shop.Take")]
    [InlineData("Shop.Take,")]
    public async Task The_variable_turns_them_on_for_all_or_for_some_routes(string value)
    {
        using var variable = new Variable(Name, value);
        RunningFunction function = RunningFunction.Start(Shop);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Sqs("ok", "bad")));
    }

    [Theory]
    [InlineData("off", true)]
    [InlineData("Off", true)]
    [InlineData("", false)]
    [InlineData(",", false)]
    public async Task The_variable_turns_them_off_or_leaves_them(string value, bool declared)
    {
        using var variable = new Variable(Name, value);
        RunningFunction function = RunningFunction.Start(declared ? Shop.Replace("false", "true", StringComparison.Ordinal) : Shop);
        await function.ThrowsAsync<BatchFailedException>(Events.Sqs("ok", "bad"));
    }

    [Theory]
    [InlineData("a", "a", "b", true)]
    [InlineData("a", "b", "b", false)]
    [InlineData("a", "c", "b", false)]
    [InlineData("a", "no json", "b", false)]
    [InlineData("b", "a", "a", false)]
    public async Task A_record_that_was_left_unprocessed_counts_for_the_route_that_would_take_it(string failed, string unprocessed, string done, bool reports)
    {
        using var variable = new Variable(Name, "Shop.A");
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch(Unrouted = Unrouted.Fail), When("to", "a")] public void A(SqsMessage message) => Do(message);
                [SqsBatch(Unrouted = Unrouted.Fail), When("to", "b")] public void B(SqsMessage message) => Do(message);
                private static void Do(SqsMessage message) { Seen.Add(message.MessageId); if (message.MessageId == "m1") { throw new InvalidOperationException(); } }
            }
            """);
        static string Body(string to) => to.Length == 1 ? $$"""{"to":"{{to}}"}""" : to;
        string batch = Events.Batch(
            Events.Message("m1", Body(failed), "q.fifo", "g"), Events.Message("m2", Body(unprocessed), "q.fifo", "g"), Events.Message("m3", Body(done), "q.fifo", "h"));
        if (reports)
        {
            Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(batch));
        }
        else
        {
            await function.ThrowsAsync<BatchFailedException>(batch);
        }
        Assert.Equal("m1 m3", function.Seen);
    }

    [Fact]
    public async Task A_function_without_such_routes_does_not_mind_what_the_variable_says_to_others()
    {
        using var variable = new Variable(Name, "Shop.Take,Elsewhere.Other");
        RunningFunction function = RunningFunction.Start("public static class Desk { [EventBridgeTrigger] public static void Take() => Seen.Add(\"taken\"); }");
        await function.InvokeAsync(Events.Bus("shop", "Settled"));
        Assert.Equal("taken", function.Seen);
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("-1")]
    public void A_margin_that_is_no_number_is_a_failure_of_the_start(string value)
    {
        using var variable = new Variable("LAMBDA_ROUTING_DEADLINE_MARGIN_MILLISECONDS", value);
        Assert.Contains("LAMBDA_ROUTING_DEADLINE_MARGIN_MILLISECONDS", Assert.Throws<StartupException>(() => RunningFunction.Start(Shop)).Message, StringComparison.Ordinal);
    }
}
