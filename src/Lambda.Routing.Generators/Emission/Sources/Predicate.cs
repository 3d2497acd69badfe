using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>A source in the list of those that a detector tells apart.</summary>
internal sealed class Predicate(SourceModel source, int index, ShapeTree tree, string methodName)
{
    public int Index { get; } = index;

    public string Name { get; } = source.Name;

    public string IsComplete { get; } = methodName + "_Is" + index;

    public string IsImpossible { get; } = methodName + "_IsNot" + index;

    /// <summary>The sources (by index) that take the event from this one, directly or through others.</summary>
    public List<int> OverriddenBy { get; } = [];

    public IReadOnlyList<ShapeModel> Alternatives => source.Alternatives;

    /// <summary>Whether deciding one of the facts, whichever way, can complete the predicate.</summary>
    public bool CanComplete(ICollection<AtomModel> decided) => source.Alternatives.Any(s => s.Facts.Any(f => decided.Contains(f.Atom)));

    /// <summary>Whether the failure of one of the facts can complete the predicate.</summary>
    public bool CanCompleteByFailing(ICollection<AtomModel> failed) =>
        source.Alternatives.Any(s => s.Facts.Any(f => f.Negated && failed.Contains(f.Atom)));

    /// <summary>An expression over <c>state</c>: an alternative is complete.</summary>
    public string CompleteExpression => string.Join("\n    || ", Alternatives.Select(shape => Expression(shape, "Satisfy", " && ")).DefaultIfEmpty("false"));

    /// <summary>An expression over <c>state</c>: every alternative is contradicted.</summary>
    public string ImpossibleExpression => string.Join("\n    && ", Alternatives.Select(shape => Expression(shape, "Contradict", " || ")).DefaultIfEmpty("true"));

    private string Expression(ShapeModel shape, string question, string connective)
    {
        FactMask holding = tree.MaskOf(shape.Facts.Where(f => !f.Negated).Select(f => f.Atom));
        FactMask failing = tree.MaskOf(shape.Facts.Where(f => f.Negated).Select(f => f.Atom));
        string[] words = [.. holding.Words.Union(failing.Words).OrderBy(w => w).Select(w => $"state.Facts{w}.{question}({holding[w]}, {failing[w]})")];
        return words.Length == 1 ? words[0] : "(" + string.Join(connective, words) + ")";
    }
}
