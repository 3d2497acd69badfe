namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>Writes what a detector asks between two tokens: which source is recognised, and whether that is final.</summary>
internal sealed class PredicateWriter(CodeWriter writer, string methodName, IReadOnlyList<Predicate> predicates)
{
    public void Write()
    {
        foreach (Predicate predicate in predicates)
        {
            writer.Line("// " + predicate.Name.ToComment());
            WriteQuestion(predicate.IsComplete, predicate.CompleteExpression);
        }
        foreach (Predicate special in predicates.Where(IsWaitedFor))
        {
            writer.Line($"// {special.Name.ToComment()}, ruled out");
            WriteQuestion(special.IsImpossible, special.ImpossibleExpression);
        }
        if (predicates.Any(p => p.OverriddenBy.Count > 0))
        {
            WriteTakeWithPrecedence();
            WriteSettled();
        }
        else if (predicates.Count > 0)
        {
            WriteTake();
        }
    }

    private bool IsWaitedFor(Predicate predicate) => predicates.Any(p => p.OverriddenBy.Contains(predicate.Index));

    private void WriteQuestion(string name, string expression)
    {
        writer.Line($"private static bool {name}(in {methodName}_State state) =>");
        using (writer.Indent())
        {
            writer.Line(expression + ";");
        }
        writer.Line();
    }

    private void WriteTake()
    {
        using (writer.Block($"private static bool {methodName}_Take(ref {methodName}_State state, int source)"))
        {
            writer.Line("state.Source = source;");
            writer.Line("return true;");
        }
        writer.Line();
    }

    private void WriteTakeWithPrecedence()
    {
        writer.Line("// Of two sources without precedence the first one stays; one that is overridden gives way.");
        using (writer.Block($"private static bool {methodName}_Take(ref {methodName}_State state, int source)"))
        {
            writer.Line("bool takes = state.Source switch");
            using (writer.Block(end: "};"))
            {
                writer.Line("-1 => true,");
                foreach (Predicate general in predicates.Where(p => p.OverriddenBy.Count > 0))
                {
                    writer.Line($"{general.Index} => source is {string.Join(" or ", general.OverriddenBy)},");
                }
                writer.Line("_ => false,");
            }
            using (writer.Block("if (takes)"))
            {
                writer.Line("state.Source = source;");
            }
            writer.Line($"return {methodName}_Settled(in state);");
        }
        writer.Line();
    }

    private void WriteSettled()
    {
        writer.Line("// An overridden source is final once those that would take the event from it are ruled out.");
        using (writer.Block($"private static bool {methodName}_Settled(in {methodName}_State state) => state.Source switch", "};"))
        {
            writer.Line("-1 => false,");
            foreach (Predicate general in predicates.Where(p => p.OverriddenBy.Count > 0))
            {
                writer.Line($"{general.Index} => {string.Join(" && ", general.OverriddenBy.Select(s => predicates[s].IsImpossible + "(in state)"))},");
            }
            writer.Line("_ => true,");
        }
        writer.Line();
    }
}
