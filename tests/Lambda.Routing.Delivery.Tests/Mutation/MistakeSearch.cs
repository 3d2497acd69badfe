using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Sources;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Mutation;

/// <summary>Plays until a run breaks a rule in the expected way: each mistake is found, and called by its name, within a few hundred runs.</summary>
internal static class MistakeSearch
{
    private const int MostRuns = 400;

    /// <summary>The first run that breaks the rule; <see langword="null"/> for none.</summary>
    public static Run? Find(SourceKind kind, Func<int, Plan> planOf, Journal journal, ISandbox sandbox, string violation) =>
        Runs(kind, planOf, journal, sandbox).FirstOrDefault(run => run.Violations.Any(found => found.Contains(violation, StringComparison.Ordinal)));

    /// <summary>The runs without deadlines, which would only cost time.</summary>
    public static IEnumerable<Run> Runs(SourceKind kind, Func<int, Plan> planOf, Journal journal, ISandbox sandbox) =>
        Enumerable.Range(1, MostRuns).Select(planOf)
            .Where(plan => !plan.Items.Any(item => item.Steps.Concat(item.SinkSteps).Any(Item.Waits)))
            .Select(plan => Run.Of(plan, kind, journal, sandbox));
}
