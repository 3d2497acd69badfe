using Chores;
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
        SourceKind kind = SourceKind.Named(source);
        var journal = new Journal();
        using var killer = new Killer(journal);
        using var sandbox = new ProcessSandbox(journal, killer, Enum.Parse<Shape>(shape));
        for (int seed = 1; killer.Kills < kills; seed++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            Plan plan = kind.Adapt(Planner.Of(seed) with { Mode = Mode.Declared, Shape = Enum.Parse<Shape>(shape), Kills = true });
            if (plan.Items.Any(item => item.Steps.Contains(Steps.TimeOut) || item.Steps.Contains(Steps.Ignore)))
            {
                continue;
            }
            killer.Take(plan);

            var run = Run.Of(plan, kind, journal, sandbox);

            Assert.True(run.Violations.Count == 0, $"{source}, {shape}, seed {seed}\n{run}");
        }
    }
}
