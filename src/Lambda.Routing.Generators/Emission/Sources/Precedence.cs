using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>Which sources give way to which.</summary>
internal static class Precedence
{
    /// <summary>For each source, the indexes of those that take an event from it: transitively, so that the order in which they complete does not matter.</summary>
    public static void Apply(IReadOnlyList<SourceModel> sources, IReadOnlyList<Predicate> predicates)
    {
        foreach (Predicate predicate in predicates)
        {
            Queue<int> open = new([predicate.Index]);
            while (open.Count > 0)
            {
                string given = sources[open.Dequeue()].Id;
                for (int other = 0; other < sources.Count; other++)
                {
                    if (other != predicate.Index && sources[other].Overrides.Contains(given) && !predicate.OverriddenBy.Contains(other))
                    {
                        predicate.OverriddenBy.Add(other);
                        open.Enqueue(other);
                    }
                }
            }
            predicate.OverriddenBy.Sort();
        }
    }
}
