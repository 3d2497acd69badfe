using Lambda.Routing.Testing;

namespace OrderDesk.Tests;

public sealed class OrderQueueTests
{
    [Fact]
    public async Task Orders_of_a_batch_are_kept()
    {
        await using var desk = new Desk();

        InvocationResult result = await desk.Send(SqsEvents.Batch("orders", AppJson.Default.Order, Desk.OrderOf(1), Desk.OrderOf(2, items: 3)));

        Assert.Equal("sqs OrderQueue.Take", result.Route);
        Assert.Empty(result.FailedItems());
        Assert.Equal(9.95m * (1 + 2 + 3), (await desk.Find(2))!.Order.Total());
        Assert.Equal(9.95m, (await desk.Find(1))!.Order.Total());
    }

    [Fact]
    public async Task An_order_without_items_fails_alone()
    {
        await using var desk = new Desk();

        InvocationResult result = await desk.Send(SqsEvents.Batch("orders", Desk.OrderOf(1), Desk.OrderOf(2, items: 0), Desk.OrderOf(3)));

        Assert.Equal(["message-2"], result.FailedItems());
        Assert.NotNull(await desk.Find(1));
        Assert.Null(await desk.Find(2));
        Assert.NotNull(await desk.Find(3));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("""{"type":"Newsletter"}""")]
    [InlineData("not JSON")]
    [InlineData("""{"orderId":1,"customer":null,"items":[]}""")]
    public async Task A_message_that_is_no_order_fails_instead_of_passing_as_an_empty_one(string body)
    {
        await using var desk = new Desk();
        string order = """{"orderId":7,"customer":"c-1","items":[{"sku":"S","qty":1,"price":1}]}""";

        InvocationResult result = await desk.Send(SqsEvents.Batch("orders", body, order));

        Assert.Equal(["message-1"], result.FailedItems());
        Assert.NotNull(await desk.Find(7));
    }

    [Fact]
    public async Task Every_message_has_an_audit_of_its_own()
    {
        await using var desk = new Desk();

        await desk.Send(SqsEvents.Batch("orders", AppJson.Default.Order, Desk.OrderOf(1), Desk.OrderOf(2)));

        Assert.Equal([(1, "message-1"), (2, "message-2")], desk.Trail.Entries().Select(entry => (entry.OrderId, entry.By)));
    }

    [Fact]
    public async Task An_order_that_is_delivered_twice_is_kept_once()
    {
        await using var desk = new Desk();
        ReadOnlyMemory<byte> batch = SqsEvents.Batch("orders", AppJson.Default.Order, Desk.OrderOf(1));

        await desk.Send(batch);
        await desk.Send(batch);

        Assert.Single(await desk.Store.ListAsync(null, CancellationToken.None));
    }

    [Fact]
    public async Task The_time_of_an_order_is_when_it_was_sent()
    {
        await using var desk = new Desk();
        DateTimeOffset sent = Desk.Now.AddHours(-3);

        var message = new SqsTestMessage("""{"orderId":1,"customer":"c-1","items":[{"sku":"S","qty":1,"price":1}]}""")
        {
            SentTimestamp = sent,
        };
        await desk.Send(SqsEvents.Batch("orders", message));

        Assert.Equal(sent, (await desk.Find(1))!.ReceivedAt);
    }

    [Fact]
    public async Task Messages_of_another_queue_are_not_taken_and_not_lost()
    {
        await using var desk = new Desk();

        await Assert.ThrowsAsync<BatchFailedException>(() => desk.Send(SqsEvents.Batch("returns", Desk.OrderOf(1))));
    }

    [Fact]
    public async Task A_batch_of_which_nothing_succeeds_fails_as_a_whole()
    {
        await using var desk = new Desk(new BrokenStore());

        await Assert.ThrowsAsync<BatchFailedException>(() => desk.Send(SqsEvents.Batch("orders", AppJson.Default.Order, Desk.OrderOf(1), Desk.OrderOf(2))));
    }
}
