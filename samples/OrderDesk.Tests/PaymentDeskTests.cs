using Lambda.Routing.Testing;
using OrderDesk.Payments;

namespace OrderDesk.Tests;

public sealed class PaymentDeskTests
{
    [Fact]
    public async Task A_settled_payment_marks_its_order_as_paid()
    {
        await using var desk = new Desk();
        await desk.Keep(Desk.OrderOf(1));

        InvocationResult result = await desk.Send(
            EventBridgeEvents.Of("shop.payments", "PaymentSettled", new Payment(1, 9.95m, "card"), AppJson.Default.Payment));

        Assert.Equal("eventbridge PaymentDesk.Settle", result.Route);
        Assert.NotNull((await desk.Find(1))!.PaidAt);
        Assert.Equal("card", Assert.Single(desk.Trail.Entries()).By);
    }

    [Fact]
    public async Task A_payment_that_is_too_early_fails_and_so_comes_back()
    {
        await using var desk = new Desk();

        await Assert.ThrowsAsync<UnknownOrderException>(() => desk.Send(
            EventBridgeEvents.Of("shop.payments", "PaymentSettled", new Payment(1, 9.95m, "card"))));
    }

    [Fact]
    public async Task Other_events_of_the_payment_service_are_not_taken()
    {
        await using var desk = new Desk();

        await Assert.ThrowsAsync<UnroutedEventException>(() => desk.Send(EventBridgeEvents.Of("shop.payments", "PaymentRefused", "{}")));
    }
}
