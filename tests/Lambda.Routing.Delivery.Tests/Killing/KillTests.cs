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
    [InlineData("sqs", 12)]
    [InlineData("sqs-fifo", 12)]
    [InlineData("kinesis", 12)]
    [InlineData("kafka-msk", 6)]
    [InlineData("documentdb", 6)]
    [InlineData("firehose", 6)]
    public void A_process_that_is_killed_in_the_middle_of_a_batch_loses_nothing(string source, int kills)
    {
        SourceKind kind = SourceKind.Named(source);
        var journal = new Journal();
        using var killer = new Killer(journal);
        using var sandbox = new ProcessSandbox(journal, killer);
        for (int seed = 1; killer.Kills < kills; seed++)
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            Plan plan = Planner.Of(seed) with { Mode = Mode.Declared, Kills = true };
            if (plan.Items.Any(item => item.Steps.Contains(Steps.TimeOut) || item.Steps.Contains(Steps.Ignore)))
            {
                continue;
            }
            killer.Take(plan);

            var run = Run.Of(plan, kind, journal, sandbox);

            Assert.True(run.Violations.Count == 0, $"{source}, seed {seed}\n{run}");
        }
    }
}
