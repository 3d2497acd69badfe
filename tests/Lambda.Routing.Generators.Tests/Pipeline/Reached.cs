using Lambda.Routing.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Tests.Pipeline;

/// <summary>Which handlers a run of the generator read again.</summary>
internal static class Reached
{
    /// <summary>Why each handler's model is what it is.</summary>
    public static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().TrackedSteps.TryGetValue(ReachedNodes.Step, out var runs) ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason) : [];

    public static bool IsKept(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
