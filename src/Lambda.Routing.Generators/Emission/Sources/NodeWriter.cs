using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>
/// Writes a method for each place of the document that matters: it decides the place's facts, goes inside, and says whether
/// the pass has ended.
/// </summary>
internal sealed class NodeWriter(CodeWriter writer, string methodName, ShapeTree tree, IReadOnlyList<Predicate> predicates)
{
    private const string Scan = "global::Lambda.Routing.Detection.ShapeScan";

    private readonly DescentWriter _descent = new(writer);

    public void Write() => Write(tree.Root);

    private void Write(ShapeNode node)
    {
        if (node != tree.Root)
        {
            writer.Line("// " + node.Path.ToComment());
        }
        using (writer.Block($"private static bool {node.MethodName}(ref global::System.Text.Json.Utf8JsonReader reader, ref {methodName}_State state)"))
        {
            WriteEntry(node);
            WriteFacts(node);
            if (node.IsLeaf)
            {
                writer.Line($"return {Joined(Endings(tree.MaskOf(node.Atoms), onlyFailed: false).Append($"{Scan}.Skip(ref reader)"))};");
            }
            else
            {
                WriteInside(node);
            }
        }
        writer.Line();
        foreach (ShapeNode child in node.Children)
        {
            Write(child);
        }
    }

    private void WriteEntry(ShapeNode node)
    {
        if (node == tree.Root || node.IsElement)
        {
            return;
        }
        // Whatever a place decides is decided when it is left, so any one of its facts tells whether it was entered before.
        FactMask any = tree.MaskOf(node.Atoms.Concat(node.AtomsInside).Take(1));
        int word = any.Words.Single();
        writer.Line($"{Scan}.EnterMember(ref reader, state.Facts{word}.Know({any[word]}), {Literals.Text(node.Path)});");
    }

    private void WriteFacts(ShapeNode node)
    {
        foreach (AtomModel atom in node.Atoms)
        {
            FactMask bit = tree.MaskOf([atom]);
            int word = bit.Words.Single();
            writer.Line($"state.Facts{word}.Decide({bit[word]}, {AtomExpression.Of(atom)});");
        }
    }

    private void WriteInside(ShapeNode node)
    {
        string[] arrival = [.. Endings(tree.MaskOf(node.Atoms), onlyFailed: false)];
        if (arrival.Length > 0)
        {
            using (writer.Block($"if ({Joined(arrival)})"))
            {
                writer.Line("return true;");
            }
        }
        _descent.Write(node);
        FactMask inside = tree.MaskOf(node.AtomsInside);
        foreach (int word in inside.Words)
        {
            writer.Line($"state.Facts{word}.Close({inside[word]});");
        }
        writer.Line($"return {Joined(Endings(inside, onlyFailed: true).DefaultIfEmpty("false"))};");
    }

    /// <summary>How what was just decided can end the pass, asked only of the sources that it can concern.</summary>
    private IEnumerable<string> Endings(FactMask decided, bool onlyFailed)
    {
        foreach (Predicate predicate in predicates.Where(p => onlyFailed ? p.CanCompleteByFailing(decided) : p.CanComplete(decided)))
        {
            yield return $"({predicate.IsComplete}(in state) && {methodName}_Take(ref state, {predicate.Index}))";
        }
        if (predicates.SelectMany(p => p.OverriddenBy).Any(special => predicates[special].CanComplete(decided)))
        {
            yield return $"{methodName}_Settled(in state)";
        }
    }

    private static string Joined(IEnumerable<string> ways) => string.Join("\n    || ", ways);
}
