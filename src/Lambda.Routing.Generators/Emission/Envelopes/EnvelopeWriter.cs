using System.Globalization;
using System.Text;
using Lambda.Routing.Generators.Emission.Routes;
using Lambda.Routing.Generators.Emission.Sources;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Envelopes;

/// <summary>
/// Writes what the payloads of a function's records may be: for each kind of thing that methods take, the facts of the documents that
/// hold it or are around it, and how each is read.
/// </summary>
internal static class EnvelopeWriter
{
    private const string Detector = "Find";

    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        foreach (EnvelopeModel envelope in EnvelopeNames.All(plan))
        {
            string type = envelope.Wanted.Length == 0 ? RuntimeNames.Envelopes : $"{RuntimeNames.Enveloped}<{envelope.Wanted}>";
            using (writer.Block($"private readonly struct {EnvelopeNames.Of(envelope, plan)} : {type}"))
            {
                if (envelope.Wanted.Length > 0)
                {
                    WriteRead(writer, envelope);
                }
                WriteMayBe(writer, envelope);
                WriteOpen(writer, envelope);
                writer.Line($"public static int Find(global::System.ReadOnlySpan<byte> utf8) => {Detector}Document(utf8);").Line();
                DetectorWriter.Write(writer, [.. envelope.Documents.Select((document, index) => Numbered(document, index))], Detector + "Document", isEmbedded: true);
            }
            writer.Line();
        }
    }

    // A type may stand in several forms, each of which is a document of its own.
    private static SourceModel Numbered(EmbeddedModel document, int index) => document.Shape with { Name = $"{document.Shape.Name}, document {index}" };

    private static void WriteRead(CodeWriter writer, EnvelopeModel envelope)
    {
        writer.Line($"public static string Wanted => {Literals.Text(envelope.SimpleName)};").Line();
        writer.Line($"public static int MaxInflatedBytes => {envelope.MaxInflatedBytes.ToString(CultureInfo.InvariantCulture)};").Line();
        string list = $"{RuntimeNames.ReadOnlyList}<{envelope.Wanted}>?";
        using (writer.Block($"public static {list} Read(int document, global::System.ReadOnlyMemory<byte> utf8)"))
        {
            using (writer.Block("switch (document)"))
            {
                for (int i = 0; i < envelope.Documents.Count; i++)
                {
                    EmbeddedModel document = envelope.Documents[i];
                    if (document.Role == EmbeddedRole.Envelope)
                    {
                        continue;
                    }
                    writer.Line($"case {i}: // {document.Shape.Name.ToComment()}");
                    using (writer.Indent())
                    {
                        WriteDocument(writer, envelope, document);
                    }
                }
                writer.Line("default:");
                writer.Line("    return null;");
            }
        }
        writer.Line();
    }

    private static void WriteDocument(CodeWriter writer, EnvelopeModel envelope, EmbeddedModel document)
    {
        string none = $"global::System.Array.Empty<{envelope.Wanted}>()";
        string read = document.Reader.Length == 0
            ? $"{RuntimeNames.EnvelopedDocument}.Read<{document.Type}>(utf8)"
            : $"{RuntimeNames.EnvelopedDocument}.ReadWith<{document.Type}, {document.Reader}>(utf8)";
        switch (document.Role)
        {
            case EmbeddedRole.Acknowledged:
                writer.Line(read + ";");
                writer.Line($"return {none};");
                break;
            case EmbeddedRole.Records:
                writer.Line($"return {RuntimeNames.EnvelopedDocument}.Records<{document.Type}, {envelope.Wanted}>({read});");
                break;
            case EmbeddedRole.Whole when document.AcknowledgedIf.Length > 0:
                using (writer.Block())
                {
                    writer.Line($"var whole = {read};");
                    writer.Line($"return whole.{document.AcknowledgedIf} ? {none} : new[] {{ whole }};");
                }
                break;
            default:
                writer.Line($"return new[] {{ {read} }};");
                break;
        }
    }

    /// <summary>For each document the longest name that it cannot lack; none where some document has no such name.</summary>
    private static void WriteMayBe(CodeWriter writer, EnvelopeModel envelope)
    {
        string?[] names = [.. envelope.Documents.SelectMany(document => document.Shape.Alternatives).Select(Certain).Distinct()];
        string expression = names.Contains(null) ? "true" : string.Join(" || ", names.Select(name =>
            $"global::System.MemoryExtensions.IndexOf(utf8, {Literals.Text(name!)}u8) >= 0"));
        writer.Line($"public static bool MayBe(global::System.ReadOnlySpan<byte> utf8) => {expression};").Line();
    }

    private static string? Certain(ShapeModel shape) => shape.Facts
        .Where(fact => !fact.Negated)
        .SelectMany(fact => fact.Atom.Path)
        .Where(segment => !segment.IsElement && segment.Name.All(IsPlain))
        .Select(segment => segment.Name)
        .OrderByDescending(name => Encoding.UTF8.GetByteCount(name))
        .ThenBy(name => name, StringComparer.Ordinal)
        .FirstOrDefault();

    // Characters that JSON writes as they are, or else as an escape that stands for any character.
    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_' or '.';

    private static void WriteOpen(CodeWriter writer, EnvelopeModel envelope)
    {
        using (writer.Block($"public static {RuntimeNames.Payload} Open(int document, global::System.ReadOnlyMemory<byte> utf8) => document switch", "};"))
        {
            EquatableArray<EmbeddedModel> documents = envelope.Documents;
            for (int i = 0; i < documents.Count; i++)
            {
                if (documents[i].Role == EmbeddedRole.Envelope)
                {
                    writer.Line($"{i} => {RuntimeNames.EventReader}.ReadCarried(utf8, {Literals.Text(documents[i].Carried)}u8, {Literals.Flag(documents[i].CarriesText)}),");
                }
            }
            writer.Line("_ => throw new global::System.ArgumentOutOfRangeException(nameof(document)),");
        }
        writer.Line();
    }
}
