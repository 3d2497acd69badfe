using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Emission.Sources;

/// <summary>
/// Writes a detector: the facts of the sources as one forward pass over the event, which ends as soon as one of them is
/// recognised.
/// </summary>
internal static class DetectorWriter
{
    private const string Scan = "global::Lambda.Routing.Detection.ShapeScan";

    /// <summary>
    /// Writes <c>private static int <paramref name="methodName"/>(ReadOnlySpan&lt;byte&gt; json)</c>, which returns the index of
    /// the source in the list or -1 (also, where <paramref name="isEmbedded"/>, for what is no JSON), and what it needs: members of the enclosing type whose names start with its own.
    /// </summary>
    public static void Write(CodeWriter writer, IReadOnlyList<SourceModel> sources, string methodName, bool isEmbedded = false)
    {
        ShapeTree tree = new(sources, methodName);
        Predicate[] predicates = [.. sources.Select((source, index) => new Predicate(source, index, tree, methodName))];
        Precedence.Apply(sources, predicates);
        WriteEntry(writer, methodName, tree, isEmbedded);
        new NodeWriter(writer, methodName, tree, predicates).Write();
        new PredicateWriter(writer, methodName, predicates).Write();
        WriteState(writer, methodName, tree);
    }

    private static void WriteEntry(CodeWriter writer, string methodName, ShapeTree tree, bool isEmbedded)
    {
        using (writer.Block($"private static int {methodName}(global::System.ReadOnlySpan<byte> json)"))
        {
            writer.Line($"global::System.Text.Json.Utf8JsonReader reader = {Scan}.Open(json);");
            writer.Line($"{methodName}_State state = new() {{ Source = -1 }};");
            using (writer.Block("try"))
            {
                writer.Line("reader.Read();");
                using (writer.Block($"if (!{tree.Root.MethodName}(ref reader, ref state))"))
                {
                    writer.Line($"{Scan}.Finish(ref reader);");
                }
            }
            using (writer.Block("catch (global::System.Text.Json.JsonException)"))
            {
                writer.Line(isEmbedded ? "return -1;" : $"throw {Scan}.Malformed(in reader);");
            }
            writer.Line("return state.Source;");
        }
        writer.Line();
    }

    private static void WriteState(CodeWriter writer, string methodName, ShapeTree tree)
    {
        using (writer.Block($"private struct {methodName}_State"))
        {
            for (int word = 0; word < tree.WordCount; word++)
            {
                writer.Line($"public global::Lambda.Routing.Detection.ShapeFacts Facts{word};");
            }
            writer.Line("public int Source;");
        }
    }
}
