using System.Text;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>Writes a method for each place of the document that matters: it decides the place's facts and goes inside.</summary>
internal sealed class NodeWriter(CodeWriter writer, string methodName, ShapeTree tree, IReadOnlyList<Predicate> predicates)
{
    private const string Scan = "global::Lambda.Routing.Detection.ShapeScan";

    public void Write() => Write(tree.Root);

    private void Write(ShapeNode node)
    {
        if (node != tree.Root)
        {
            writer.Line("// " + node.Path.ToComment());
        }
        using (writer.Block($"private static bool {node.MethodName}(ref global::System.Text.Json.Utf8JsonReader reader, ref {methodName}_State state)"))
        {
            WriteDuplicateCheck(node);
            foreach (AtomModel atom in node.Atoms)
            {
                FactMask bit = tree.MaskOf([atom]);
                writer.Line($"state.Facts{bit.Words.Single()}.Decide({bit[bit.Words.Single()]}, {AtomExpression.Of(atom)});");
            }
            if (node.IsLeaf)
            {
                WriteArrival(node);
                writer.Line("reader.Skip();");
                writer.Line("return false;");
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

    private void WriteDuplicateCheck(ShapeNode node)
    {
        // Whatever a place decides is decided when it is left, so any one of its facts tells whether it was entered before.
        if (node == tree.Root || node.IsElement)
        {
            return;
        }
        FactMask any = tree.MaskOf(node.Atoms.Concat(node.AtomsInside).Take(1));
        int word = any.Words.Single();
        using (writer.Block($"if (state.Facts{word}.Know({any[word]}))"))
        {
            writer.Line($"throw {Scan}.Duplicate(in reader, {node.Path.ToLiteral()});");
        }
    }

    private void WriteInside(ShapeNode node)
    {
        WriteArrival(node);
        List<(string Kind, Action Write)> kinds = [];
        if (node.Members.Count > 0)
        {
            kinds.Add(("StartObject", () => WriteMembers(node)));
        }
        if (node.Element is { } element)
        {
            kinds.Add(("StartArray", () => WriteElement(element)));
        }
        string otherwise = "";
        foreach ((string kind, Action write) in kinds)
        {
            using (writer.Block($"{otherwise}if (reader.TokenType == global::System.Text.Json.JsonTokenType.{kind})"))
            {
                write();
            }
            otherwise = "else ";
        }
        using (writer.Block("else"))
        {
            writer.Line("reader.Skip();");
        }
        FactMask inside = tree.MaskOf(node.AtomsInside);
        foreach (int word in inside.Words)
        {
            writer.Line($"state.Facts{word}.Close({inside[word]});");
        }
        writer.Line($"return {Outcome([.. node.AtomsInside], onlyFailed: true)};");
    }

    private void WriteArrival(ShapeNode node)
    {
        string outcome = Outcome(node.Atoms, onlyFailed: false);
        if (outcome != "false")
        {
            using (writer.Block($"if ({outcome})"))
            {
                writer.Line("return true;");
            }
        }
    }

    private void WriteMembers(ShapeNode node)
    {
        int longest = node.Members.Max(m => Encoding.UTF8.GetByteCount(m.Name));
        writer.Line($"global::System.Span<byte> scratch = stackalloc byte[{longest * 6}];");
        using (writer.Block($"while ({Scan}.NextMember(ref reader))"))
        {
            writer.Line($"global::System.ReadOnlySpan<byte> name = {Scan}.MemberName(in reader, scratch);");
            using (writer.Block("switch (name.Length)"))
            {
                foreach ((string name, ShapeNode child) in node.Members)
                {
                    WriteMember(name, child);
                }
                writer.Line("default:");
                using (writer.Indent())
                {
                    writer.Line("reader.Skip();");
                    writer.Line("break;");
                }
            }
        }
    }

    private void WriteMember(string name, ShapeNode child)
    {
        writer.Line($"case {Encoding.UTF8.GetByteCount(name)} when global::System.MemoryExtensions.SequenceEqual(name, {name.ToLiteral()}u8):");
        using (writer.Indent())
        {
            writer.Line("reader.Read();");
            using (writer.Block($"if ({child.MethodName}(ref reader, ref state))"))
            {
                writer.Line("return true;");
            }
            writer.Line("break;");
        }
    }

    private void WriteElement(ShapeNode element)
    {
        using (writer.Block($"if ({Scan}.FirstElement(ref reader))"))
        {
            using (writer.Block($"if ({element.MethodName}(ref reader, ref state))"))
            {
                writer.Line("return true;");
            }
            writer.Line($"{Scan}.SkipElements(ref reader);");
        }
    }

    /// <summary>Whether what was just decided ends the pass, asked only of the sources that it can concern.</summary>
    private string Outcome(ICollection<AtomModel> decided, bool onlyFailed)
    {
        List<string> ways = [.. predicates
            .Where(p => onlyFailed ? p.CanCompleteByFailing(decided) : p.CanComplete(decided))
            .Select(p => $"({p.IsComplete}(in state) && {methodName}_Take(ref state, {p.Index}))")];
        if (predicates.SelectMany(p => p.OverriddenBy).Any(special => predicates[special].CanComplete(decided)))
        {
            ways.Add($"{methodName}_Settled(in state)");
        }
        return ways.Count == 0 ? "false" : string.Join("\n    || ", ways);
    }
}
