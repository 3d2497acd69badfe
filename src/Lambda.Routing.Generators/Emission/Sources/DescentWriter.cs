using System.Text;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>Writes how a method goes inside the value that it stands on, and past it.</summary>
internal sealed class DescentWriter(CodeWriter writer)
{
    private const string Scan = "global::Lambda.Routing.Detection.ShapeScan";

    private const string Kind = "global::System.Text.Json.JsonTokenType";

    public void Write(ShapeNode node)
    {
        string otherwise = "";
        if (node.Members.Count > 0)
        {
            using (writer.Block($"if (reader.TokenType == {Kind}.StartObject)"))
            {
                WriteMembers(node);
            }
            otherwise = "else ";
        }
        if (node.Element is { } element)
        {
            using (writer.Block($"{otherwise}if (reader.TokenType == {Kind}.StartArray)"))
            {
                WriteElement(element);
            }
        }
        using (writer.Block("else"))
        {
            writer.Line($"{Scan}.Skip(ref reader);");
        }
    }

    private void WriteMembers(ShapeNode node)
    {
        int longest = node.Members.Max(m => Encoding.UTF8.GetByteCount(m.Name));
        writer.Line($"global::System.Span<byte> scratch = stackalloc byte[{longest} * {Scan}.EscapedSize];");
        using (writer.Block($"while ({Scan}.NextMember(ref reader))"))
        {
            writer.Line($"global::System.ReadOnlySpan<byte> name = {Scan}.MemberName(in reader, scratch);");
            writer.Line("bool ends = name.Length switch");
            using (writer.Block(end: "};"))
            {
                foreach ((string name, ShapeNode child) in node.Members)
                {
                    string isName = $"global::System.MemoryExtensions.SequenceEqual(name, {Literals.Text(name)}u8)";
                    writer.Line($"{Encoding.UTF8.GetByteCount(name)} when {isName} => {child.MethodName}(ref reader, ref state),");
                }
                writer.Line($"_ => {Scan}.Skip(ref reader),");
            }
            WriteReturnIf("ends");
        }
    }

    private void WriteElement(ShapeNode element)
    {
        using (writer.Block($"if ({Scan}.FirstElement(ref reader))"))
        {
            WriteReturnIf($"{element.MethodName}(ref reader, ref state)");
            writer.Line($"{Scan}.SkipElements(ref reader);");
        }
    }

    private void WriteReturnIf(string condition)
    {
        using (writer.Block($"if ({condition})"))
        {
            writer.Line("return true;");
        }
    }
}
