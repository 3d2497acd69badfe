using System.Collections.Concurrent;

namespace Lambda.Routing.Generators.Planning;

/// <summary>The last plan of each project: most edits leave all that it is made of.</summary>
internal sealed class PlanMemory
{
    private readonly ConcurrentDictionary<string, Entry> _last = new(StringComparer.Ordinal);

    public FunctionPlan Of(string project, PlanInputs inputs)
    {
        if (_last.TryGetValue(project, out Entry? last) && last.Inputs.Equals(inputs))
        {
            return last.Plan;
        }
        FunctionPlan plan = FunctionPlanner.Plan(inputs);
        _last[project] = new(inputs, plan);
        return plan;
    }

    private sealed record Entry(PlanInputs Inputs, FunctionPlan Plan);
}
