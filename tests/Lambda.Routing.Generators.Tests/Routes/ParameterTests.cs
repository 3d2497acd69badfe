namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What a handler's parameters are bound to.</summary>
public sealed class ParameterTests
{
    [Fact]
    public async Task A_record_parameter_means_one_call_per_record()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [SqsBatch] public static void Take(SqsMessage message) => Seen.Add(message.MessageId + message.Body); }
            """);
        await function.InvokeAsync(Events.Sqs("x", "y"));
        Assert.Equal("m1x m2y", function.Seen);
    }

    [Fact]
    public async Task A_method_without_record_or_payload_is_still_called_per_record()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [SqsBatch] public static void Take() => Seen.Add("called"); }
            """);
        await function.InvokeAsync(Events.Sqs("x", "y"));
        Assert.Equal("called called", function.Seen);
    }

    [Fact]
    public async Task The_event_alone_means_one_call_and_beside_a_record_it_is_context()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("orders")] public void Whole(SqsEvent e) => Seen.Add("whole" + e.Records.Count);
                [S3Trigger] public void Each(S3Record record, S3Event e) => Seen.Add(record.Object.Key + "of" + e.Records.Count);
            }
            """);
        Assert.Equal("", await function.InvokeAsync(Events.Sqs("x", "y")));
        await function.InvokeAsync(Events.S3("b", "k1", "k2"));
        Assert.Equal("whole2 k1of2 k2of2", function.Seen);
    }

    [Fact]
    public async Task Methods_that_take_whole_events_are_told_apart_by_their_filters()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("orders")] public void Orders(SqsEvent e) => Seen.Add("orders");
                [SqsBatch("returns")] public void Returns(SqsEvent e) => Seen.Add("returns");
            }
            """);
        await function.InvokeAsync(Events.SqsOf("returns", "x"));
        Assert.Equal("returns", function.Seen);
        await function.ThrowsAsync<UnroutedEventException>(Events.SqsOf("others", "x"));
        await function.ThrowsAsync<UnroutedEventException>(Events.Batch(Events.Message("m1", "x"), Events.Message("m2", "x", "returns")));
        Assert.Equal("returns", function.Seen);
    }

    [Fact]
    public async Task A_list_of_records_means_one_call_for_those_that_the_route_takes()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("orders")] public Task Orders(IReadOnlyList<SqsMessage> messages) { Seen.Add("orders" + messages.Count); return Task.CompletedTask; }
                [SqsBatch] public void Others(SqsMessage message) => Seen.Add(message.QueueName!);
            }
            """);
        await function.InvokeAsync(Events.Batch(Events.Message("m1", "x"), Events.Message("m2", "x", "others"), Events.Message("m3", "x")));
        Assert.Equal("others orders2", function.Seen);
    }

    [Fact]
    public async Task A_list_of_pairs_carries_the_payloads()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("orders")] public void Take(IReadOnlyList<(SqsMessage Message, Order Payload)> all)
                {
                    foreach (var (message, order) in all) { Seen.Add(message.MessageId + order.Customer); }
                }
                [SqsBatch("maybe")] public void Maybe(IReadOnlyList<(SqsMessage, Order?)> all) => Seen.Add(all[0].Item2?.Customer ?? "none");
            }
            """);
        await function.InvokeAsync(Events.Sqs(Events.Order(1, "a"), Events.Order(2, "b")));
        await function.InvokeAsync(Events.SqsOf("maybe", "null"));
        Assert.Equal("m1a m2b none", function.Seen);
    }

    [Fact]
    public async Task Token_context_and_event_bind_beside_a_payload()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [EventBridgeTrigger(Source = "shop")]
                public Task Settle(CancellationToken ct, Order detail, EventBridgeEvent e, InvocationContext context)
                {
                    Seen.Add($"{detail.OrderId} {e.Id} {context.RequestId} {ct.CanBeCanceled}");
                    return Task.CompletedTask;
                }
            }
            """);
        await function.InvokeAsync(Events.Bus("shop", "Settled", Events.Order(7)), new InvocationContext { RequestId = "r1" });
        Assert.Equal("7 e1 r1 True", function.Seen);
    }

    [Fact]
    public async Task The_token_is_cancelled_when_the_deadline_is_near()
    {
        var time = new ManualTime();
        RunningFunction function = RunningFunction.Start(time, """
            public sealed class Shop
            {
                [ScheduleTrigger] public async Task Sweep(CancellationToken ct) => await Task.Delay(Timeout.Infinite, ct);
            }
            """);
        Task<string> answer = function.InvokeAsync(Events.Schedule(), new InvocationContext { Deadline = time.GetUtcNow().AddSeconds(10) });
        time.Advance(TimeSpan.FromSeconds(9.4));
        Assert.False(answer.IsCompleted);
        time.Advance(TimeSpan.FromSeconds(0.1));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => answer);
    }

    [Fact]
    public async Task One_method_takes_several_triggers_and_several_sources()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("orders")]
                [SqsBatch("returns")]
                [EventBridgeTrigger(Source = "shop")]
                [ScheduleTrigger]
                public void Any(InvocationContext context) => Seen.Add("any");
            }
            """);
        await function.InvokeAsync(Events.Sqs("x"));
        await function.InvokeAsync(Events.SqsOf("returns", "x"));
        await function.InvokeAsync(Events.Bus("shop", "x"));
        await function.InvokeAsync(Events.Schedule());
        Assert.Equal("schedule Shop.Any", function.Route!.Replace("eventbridge", "schedule", StringComparison.Ordinal));
        await function.InvokeAsync(Events.Schedule().Replace("aws.events", "aws.scheduler", StringComparison.Ordinal));
        Assert.Equal("any any any any any", function.Seen);
    }
}
