using Lambda.Routing.Testing;
using OrderDesk.Orders;

namespace OrderDesk.Tests;

public sealed class OrderApiTests
{
    [Fact]
    public async Task An_order_is_found_by_its_number()
    {
        await using var desk = new Desk();
        await desk.Keep(Desk.OrderOf(17));

        InvocationResult result = await desk.Send(HttpEvents.Get("/orders/17"));

        Assert.Equal(200, result.HttpStatus());
        Assert.Equal(17, result.HttpBody(AppJson.Default.TrackedOrder)!.Order.OrderId);
    }

    [Theory]
    [InlineData("/orders/18", 404)]
    [InlineData("/orders/eighteen", 400)]
    [InlineData("/customers", 404)]
    public async Task What_is_not_there_is_a_problem(string path, int status)
    {
        await using var desk = new Desk();

        InvocationResult result = await desk.Send(HttpEvents.Get(path));

        Assert.Equal(status, result.HttpStatus());
        Assert.Equal("application/problem+json", result.HttpHeader("Content-Type"));
    }

    [Fact]
    public async Task A_method_that_a_path_does_not_know_is_refused()
    {
        await using var desk = new Desk();

        InvocationResult result = await desk.Send(HttpEvents.Delete("/orders/17"));

        Assert.Equal(405, result.HttpStatus());
    }

    [Fact]
    public async Task The_list_can_be_of_one_customer()
    {
        await using var desk = new Desk();
        await desk.Keep(Desk.OrderOf(1, customer: "c-1"));
        await desk.Keep(Desk.OrderOf(2, customer: "c-2"));

        InvocationResult all = await desk.Send(HttpEvents.Get("/orders"));
        InvocationResult some = await desk.Send(HttpEvents.Get("/orders?customer=c-2"));

        Assert.Equal(2, all.HttpBody(AppJson.Default.IReadOnlyListTrackedOrder)!.Count);
        Assert.Equal(2, Assert.Single(some.HttpBody(AppJson.Default.IReadOnlyListTrackedOrder)!).Order.OrderId);
    }

    [Fact]
    public async Task A_new_order_is_created_with_a_number()
    {
        await using var desk = new Desk();

        InvocationResult result = await desk.Send(
            HttpEvents.Post("/orders", new NewOrder("c-9", [new OrderItem("S", 2, 3.5m)]), AppJson.Default.NewOrder));

        Order created = result.HttpBody(AppJson.Default.Order)!;
        Assert.Equal(201, result.HttpStatus());
        Assert.Equal($"/orders/{created.OrderId}", result.HttpHeader("Location"));
        Assert.Equal(7m, (await desk.Find(created.OrderId))!.Order.Total());
    }

    [Theory]
    [InlineData("""{"customer":"c-9","items":[]}""", 422)]
    [InlineData("""{"customer":"c-9"}""", 400)]
    [InlineData("{", 400)]
    [InlineData("null", 400)]
    public async Task A_new_order_that_makes_no_sense_is_refused(string body, int status)
    {
        await using var desk = new Desk();

        InvocationResult result = await desk.Send(HttpEvents.Post("/orders", body));

        Assert.Equal(status, result.HttpStatus());
        Assert.Empty(await desk.Store.ListAsync(null, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_failure_of_the_store_is_an_answer_without_details()
    {
        await using var desk = new Desk(new BrokenStore());

        InvocationResult result = await desk.Send(HttpEvents.Get("/orders/17"));

        Assert.Equal(500, result.HttpStatus());
        Assert.DoesNotContain(nameof(TimeoutException), result.HttpBody(), StringComparison.Ordinal);
    }
}
