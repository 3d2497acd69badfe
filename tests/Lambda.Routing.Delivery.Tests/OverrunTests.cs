using Chores;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Sources;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests;

/// <summary>Calls that do not listen to their token are left behind, and the answer leaves in time.</summary>
public sealed class OverrunTests
{
    // On a busy machine a call may begin at the very moment at which it is left behind, and then belongs to no delivery: not each time.
    private const int Attempts = 5;

    [Theory]
    [InlineData("sqs", nameof(Shape.Single), Steps.Ignore)]
    [InlineData("sqs", nameof(Shape.Parallel), Steps.Ignore)]
    [InlineData("sqs", nameof(Shape.Lists), Steps.Ignore)]
    [InlineData("sqs", nameof(Shape.Envelopes), Steps.Ignore)]
    [InlineData("kinesis", nameof(Shape.Windows), Steps.Ignore)]
    [InlineData("kinesis", nameof(Shape.Windows), Steps.TimeOut)]
    public void A_call_that_takes_too_long_is_answered_for_and_its_record_comes_again(string source, string shape, string step)
    {
        using var workplace = new Workplace();
        Plan plan = Planner.Of(1) with
        {
            Mode = Mode.Declared,
            Shape = Enum.Parse<Shape>(shape),
            Items = [new Item(0, "order-0", Trouble.None, [.. Enumerable.Repeat(step, Attempts), Steps.Done], "a")],
            // The time is short: on a busy machine it is over before the record's turn, again and again.
            MostDeliveries = 1000,
        };

        Run run = workplace.Play(plan, SourceKind.Named(source));

        Assert.Empty(run.Violations);
        Item item = run.Plan.Items[0];
        Assert.Contains(run.Deliveries, delivery => delivery is { IsShort: true, Answer.Kind: AnswerKind.Error } && delivery.IsBegun(item));
        Assert.Contains(run.Deliveries, delivery => delivery is { IsShort: false, Answer.Kind: AnswerKind.Response } && delivery.IsDone(item));
    }

    [Theory]
    [InlineData("sqs", nameof(Shape.Single), Steps.Ignore)]
    [InlineData("sqs", nameof(Shape.Single), Steps.TimeOut)]
    [InlineData("sqs", nameof(Shape.Parallel), Steps.Ignore)]
    [InlineData("sqs-fifo", nameof(Shape.Envelopes), Steps.Ignore)]
    [InlineData("kinesis", nameof(Shape.Single), Steps.Ignore)]
    [InlineData("documentdb", nameof(Shape.Single), Steps.Ignore)]
    public void A_sink_that_takes_too_long_is_answered_for_and_its_record_comes_again(string source, string shape, string step)
    {
        using var workplace = new Workplace();
        Plan plan = Planner.Of(1) with
        {
            Mode = Mode.Declared,
            Shape = Enum.Parse<Shape>(shape),
            GivesUp = true,
            Items = [new Item(0, "order-0", Trouble.None, [Steps.GiveUp], "a") { SinkSteps = [.. Enumerable.Repeat(step, Attempts), Steps.Done] }],
            MostDeliveries = 1000,
        };

        Run run = workplace.Play(plan, SourceKind.Named(source));

        Assert.Empty(run.Violations);
        Item item = run.Plan.Items[0];
        Assert.Contains(run.Deliveries, delivery => delivery is { IsShort: true, Answer.Kind: AnswerKind.Error } && delivery.TimesHanded(item) == 1 && !delivery.IsOver(item));
        Assert.Contains(run.Deliveries, delivery => delivery is { IsShort: false, Answer.Kind: AnswerKind.Response } && delivery.IsOver(item));
    }
}
