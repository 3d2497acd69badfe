using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Sources;

namespace Lambda.Routing.Delivery.Tests.Killing;

/// <summary>
/// The same rules with a real process that gets SIGKILL in the middle of a batch: before a record's effect, and between the effect
/// and the handler's return.
/// </summary>
public sealed class KillTests
{
    [Theory]
    [InlineData("sqs", nameof(Shape.Single), 12)]
    [InlineData("sqs", nameof(Shape.Parallel), 4)]
    [InlineData("sqs", nameof(Shape.Envelopes), 4)]
    [InlineData("sqs-fifo", nameof(Shape.Single), 12)]
    [InlineData("kinesis", nameof(Shape.Single), 12)]
    [InlineData("kinesis", nameof(Shape.Parallel), 4)]
    [InlineData("kinesis", nameof(Shape.Windows), 4)]
    [InlineData("kafka-msk", nameof(Shape.Single), 6)]
    [InlineData("documentdb", nameof(Shape.Single), 6)]
    [InlineData("firehose", nameof(Shape.Single), 6)]
    public void A_process_that_is_killed_in_the_middle_of_a_batch_loses_nothing(string source, string shape, int kills)
    {
        var journal = new Journal();
        using var killer = new Killer(journal);
        using var sandbox = new ProcessSandbox(journal, killer, Enum.Parse<Shape>(shape));
        Play(source, Enum.Parse<Shape>(shape), Planner.Of, () => killer.Kills < kills, journal, killer, sandbox);
    }

    [Theory]
    [InlineData("sqs", nameof(Shape.Single))]
    [InlineData("sqs-fifo", nameof(Shape.Parallel))]
    [InlineData("kinesis", nameof(Shape.Single))]
    [InlineData("documentdb", nameof(Shape.Single))]
    public void A_process_that_is_killed_between_the_sink_and_the_answer_has_the_record_come_again(string source, string shape)
    {
        var journal = new Journal();
        using var killer = new Killer(journal);
        using var sandbox = new ProcessSandbox(journal, killer, Enum.Parse<Shape>(shape), givesUp: true);
        Play(source, Enum.Parse<Shape>(shape), Planner.GivingUp, () => killer.KillsAfterKeeping < 3, journal, killer, sandbox);
    }

    private static void Play(string source, Shape shape, Func<int, Plan> planOf, Func<bool> goesOn, Journal journal, Killer killer, ProcessSandbox sandbox)
    {
        SourceKind kind = SourceKind.Named(source);
        for (int seed = 1; goesOn(); seed++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            Plan plan = kind.Adapt(planOf(seed) with { Mode = Mode.Declared, Shape = shape, Kills = true });
            if (plan.Items.Any(item => item.Steps.Concat(item.SinkSteps).Any(Item.Waits)))
            {
                continue;
            }
            killer.Take(plan);

            var run = Run.Of(plan, kind, journal, sandbox);

            Assert.True(run.Violations.Count == 0, $"{source}, {shape}, seed {seed}\n{run}");
        }
    }
}
