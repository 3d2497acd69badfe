using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>A source in the list of those that a detector tells apart.</summary>
internal sealed class Predicate(SourceModel source, int index, ShapeTree tree, string methodName)
{
    private readonly (FactMask Holding, FactMask Failing)[] _alternatives =
    [
        .. source.Alternatives.Select(shape => (
            tree.MaskOf(shape.Facts.Where(f => !f.Negated).Select(f => f.Atom)),
            tree.MaskOf(shape.Facts.Where(f => f.Negated).Select(f => f.Atom)))),
    ];

    public int Index { get; } = index;

    public string Name { get; } = source.Name;

    public string IsComplete { get; } = methodName + "_Is" + index;

    public string IsImpossible { get; } = methodName + "_IsNot" + index;

    /// <summary>The sources (by index) that take the event from this one, directly or through others.</summary>
    public List<int> OverriddenBy { get; } = [];

    /// <summary>An expression over <c>state</c>: an alternative is complete.</summary>
    public string CompleteExpression => Expression("Satisfy", " && ", "\n    || ", "false");

    /// <summary>An expression over <c>state</c>: every alternative is contradicted.</summary>
    public string ImpossibleExpression => Expression("Contradict", " || ", "\n    && ", "true");

    /// <summary>Whether deciding the facts, whichever way, can complete the predicate.</summary>
    public bool CanComplete(FactMask decided) => _alternatives.Any(a => a.Holding.Overlaps(decided) || a.Failing.Overlaps(decided));

    /// <summary>Whether the failure of the facts can complete the predicate.</summary>
    public bool CanCompleteByFailing(FactMask failed) => _alternatives.Any(a => a.Failing.Overlaps(failed));

    private string Expression(string question, string betweenWords, string betweenAlternatives, string none)
    {
        IEnumerable<string> alternatives = _alternatives.Select(alternative =>
        {
            (FactMask holding, FactMask failing) = alternative;
            string[] words =
            [
                .. holding.Words.Union(failing.Words).OrderBy(w => w).Select(w => $"state.Facts{w}.{question}({holding[w]}, {failing[w]})"),
            ];
            return words.Length == 1 ? words[0] : "(" + string.Join(betweenWords, words) + ")";
        });
        return string.Join(betweenAlternatives, alternatives.DefaultIfEmpty(none));
    }
}
