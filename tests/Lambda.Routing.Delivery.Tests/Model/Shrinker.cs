using Chores;

namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>Looks for a smaller plan that still fails: fewer records, simpler ones, a simpler set-up.</summary>
internal static class Shrinker
{
    public static Run Shrink(Run failing, Func<Plan, Run> play)
    {
        bool smaller = true;
        while (smaller)
        {
            smaller = false;
            foreach (Plan candidate in Candidates(failing.Plan))
            {
                Run run = play(candidate);
                if (run.Violations.Count > 0)
                {
                    failing = run;
                    smaller = true;
                    break;
                }
            }
        }
        return failing;
    }

    private static IEnumerable<Plan> Candidates(Plan plan)
    {
        for (int i = 0; plan.Items.Count > 1 && i < plan.Items.Count; i++)
        {
            yield return plan with { Items = [.. plan.Items.Where((_, at) => at != i).Select((item, at) => new Item(at, item.Order, item.Trouble, item.Steps, item.To) { Parts = item.Parts, IsWrapped = item.IsWrapped, SinkSteps = item.SinkSteps })] };
        }
        for (int i = 0; i < plan.Items.Count; i++)
        {
            if (!plan.Items[i].SinkSteps.SequenceEqual([Steps.Done]))
            {
                yield return plan with { Items = [.. plan.Items.Select((item, at) => at == i ? item with { SinkSteps = [Steps.Done] } : item)] };
            }
            if (plan.Items[i] is { IsEasy: false } || plan.Items[i].Steps[0] != Steps.Done)
            {
                yield return plan with { Items = [.. plan.Items.Select((item, at) => at == i ? item with { Trouble = Trouble.None, Steps = [Steps.Done], To = "a" } : item)] };
            }
        }
        if (plan.Bisects)
        {
            yield return plan with { Bisects = false };
        }
    }
}
