using Lambda.Routing.Testing;

namespace OrderDesk.Tests;

public sealed class PaymentRemindersTests
{
    [Fact]
    public async Task Orders_that_are_unpaid_for_more_than_a_day_are_reminded()
    {
        await using var desk = new Desk();
        await desk.Keep(Desk.OrderOf(1), Desk.Now.AddDays(-2));
        await desk.Keep(Desk.OrderOf(2), Desk.Now.AddHours(-2));
        await desk.Keep(Desk.OrderOf(3), Desk.Now.AddDays(-2));
        await desk.Store.MarkPaidAsync(3, Desk.Now, TestContext.Current.CancellationToken);

        InvocationResult result = await desk.Send(ScheduleEvents.Of("payment-reminders"));

        Assert.Equal("schedule PaymentReminders.Send", result.Route);
        Assert.Equal(1, Assert.Single(desk.Trail.Entries()).OrderId);
    }

    [Fact]
    public async Task EventBridge_Scheduler_may_call_as_well_as_a_rule()
    {
        await using var desk = new Desk();

        InvocationResult result = await desk.Send(ScheduleEvents.OfScheduler("payment-reminders"));

        Assert.EndsWith("PaymentReminders.Send", result.Route, StringComparison.Ordinal);
    }
}
