namespace Lambda.Routing.Generators.Models.Sources;

/// <summary>Two sources that cannot be told apart: every document that has the shape of one also has the other's.</summary>
internal sealed record SourceConflict(SourceModel First, SourceModel Second);

/// <summary>Finds the pairs of sources for which precedence is missing.</summary>
internal static class SourceConflicts
{
    /// <summary>All conflicts among the sources, each pair once, in the order of the list.</summary>
    public static IEnumerable<SourceConflict> Find(IReadOnlyList<SourceModel> sources)
    {
        for (int first = 0; first < sources.Count; first++)
        {
            for (int second = first + 1; second < sources.Count; second++)
            {
                if (AreInConflict(sources[first], sources[second]))
                {
                    yield return new SourceConflict(sources[first], sources[second]);
                }
            }
        }
    }

    public static bool AreInConflict(SourceModel one, SourceModel other) =>
        one.Id != other.Id
        && !one.Overrides.Contains(other.Id)
        && !other.Overrides.Contains(one.Id)
        && one.Alternatives.Any(shape => other.Alternatives.Any(
            against => ShapeLogic.Implies(shape, against) || ShapeLogic.Implies(against, shape)));
}
