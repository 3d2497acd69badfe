namespace Lambda.Routing.Generators.Models.Sources;

/// <summary>What follows from facts, whatever the document.</summary>
internal static class ShapeLogic
{
    /// <summary>Whether every document with shape <paramref name="shape"/> also has shape <paramref name="other"/>.</summary>
    public static bool Implies(ShapeModel shape, ShapeModel other) =>
        other.Facts.All(wanted => shape.Facts.Any(given => Implies(given, wanted)));

    /// <summary>Whether no document can have this shape.</summary>
    public static bool IsImpossible(ShapeModel shape) =>
        shape.Facts.Any(fact => shape.Facts.Any(given => Implies(given, fact with { Negated = !fact.Negated })));

    /// <summary>Whether the second fact holds wherever the first one does.</summary>
    public static bool Implies(FactModel given, FactModel wanted) => (given.Negated, wanted.Negated) switch
    {
        (false, false) => Implies(given.Atom, wanted.Atom),
        (false, true) => Excludes(given.Atom, wanted.Atom),
        (true, true) => Implies(wanted.Atom, given.Atom),
        (true, false) => false,
    };

    private static bool Implies(AtomModel given, AtomModel wanted)
    {
        int depth = wanted.Path.Count;
        if (!StartsWith(given.Path, wanted.Path))
        {
            return false;
        }
        if (given.Path.Count > depth)
        {
            // Whatever stands inside a value says what kind the value is.
            return wanted.Test == AtomTest.Present || wanted.Test == KindAround(given.Path[depth]);
        }
        return wanted.Test switch
        {
            AtomTest.Present => true,
            AtomTest.OneOf => given.Test == AtomTest.OneOf && given.Values.All(value => wanted.Values.Contains(value)),
            AtomTest.Contains => given.Test is AtomTest.OneOf or AtomTest.Contains && given.Values.All(value => value.Contains(wanted.Values[0])),
            _ => given.Test == wanted.Test,
        };
    }

    private static bool Excludes(AtomModel one, AtomModel other)
    {
        int common = CommonLength(one.Path, other.Path);
        if (common < one.Path.Count && common < other.Path.Count)
        {
            // The same place cannot be an object for one and an array for the other.
            return one.Path[common].IsElement != other.Path[common].IsElement;
        }
        if (one.Path.Count != other.Path.Count)
        {
            (AtomModel outer, AtomModel inner) = one.Path.Count < other.Path.Count ? (one, other) : (other, one);
            return outer.Test != AtomTest.Present && outer.Test != KindAround(inner.Path[outer.Path.Count]);
        }
        return (one.Test, other.Test) switch
        {
            (AtomTest.Present, _) or (_, AtomTest.Present) or (AtomTest.Contains, AtomTest.Contains) => false,
            (AtomTest.OneOf, AtomTest.OneOf) => !one.Values.Any(value => other.Values.Contains(value)),
            (AtomTest.OneOf, AtomTest.Contains) => !one.Values.Any(value => value.Contains(other.Values[0])),
            (AtomTest.Contains, AtomTest.OneOf) => !other.Values.Any(value => value.Contains(one.Values[0])),
            _ => one.Test != other.Test,
        };
    }

    private static AtomTest KindAround(PathSegment inner) => inner.IsElement ? AtomTest.Array : AtomTest.Object;

    private static bool StartsWith(EquatableArray<PathSegment> path, EquatableArray<PathSegment> start) =>
        CommonLength(path, start) == start.Count;

    private static int CommonLength(EquatableArray<PathSegment> one, EquatableArray<PathSegment> other)
    {
        int length = 0;
        while (length < one.Count && length < other.Count && one[length] == other[length])
        {
            length++;
        }
        return length;
    }
}
