using Lambda.Routing.Generators.Analyzers.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Tests.Detection;

/// <summary>A mistake in the declaration of a source is a build error where it was made.</summary>
public sealed class SourceAnalyzerTests
{
    [Theory]
    [InlineData("[Shape(\"a\")] class A;", "LR0201", "A")]
    [InlineData("[Source(\"Has Space\"), Shape(\"a\")] class A;", "LR0202", "\"Has Space\"")]
    [InlineData("[Source(\"\"), Shape(\"a\")] class A;", "LR0202", "\"\"")]
    [InlineData("[Source(\"a\")] class A;", "LR0203", "A")]
    [InlineData("[Source(\"a\"), Shape(\"good\", \"bad[7]\")] class A;", "LR0204", "\"bad[7]\"")]
    [InlineData("[Source(\"a\"), Shape(null!)] class A;", "LR0205", "Shape(null!)")]
    [InlineData("[Source(\"a\"), Shape(\"a\", \"!a\")] class A;", "LR0205", "Shape(\"a\", \"!a\")")]
    [InlineData("[Source(\"a\"), Shape]  class A;", "LR0205", "Shape")]
    [InlineData("[Source(\"a\"), Shape(\"a\"), Overrides(typeof(string))] class A;", "LR0206", "typeof(string)")]
    [InlineData("[Source(\"a\"), Shape(\"a\"), Overrides(typeof(A))] class A;", "LR0206", "typeof(A)")]
    [InlineData("static partial class A { [EventDetector] public static partial int Detect(ReadOnlySpan<byte> json); }", "LR0208", "Detect")]
    [InlineData("static partial class A { [EventDetector] public static partial string? Detect(byte[] json); }", "LR0208", "Detect")]
    [InlineData("static partial class A { [EventDetector] public static string? Detect(ReadOnlySpan<byte> json) => null; }", "LR0208", "Detect")]
    [InlineData("[Envelope] class A;", "LR0070", "A")]
    [InlineData("[Source(\"a\"), Shape(\"b\"), Envelope] class A;", "LR0070", "A")]
    [InlineData("[Source(\"a\"), Shape(\"b\"), Envelope, PayloadPath(\"b.c\")] class A;", "LR0070", "A")]
    [InlineData("[EmbeddedShape(\"good\", \"bad[7]\")] class A;", "LR0204", "\"bad[7]\"")]
    [InlineData("[Lambda.Routing.Reading.EventType, EmbeddedShape] class A;", "LR0205", "EmbeddedShape")]
    [InlineData("[EmbeddedShape(\"a\")] class A;", "LR0071", "EmbeddedShape(\"a\")")]
    [InlineData("[Lambda.Routing.Reading.EventType, EmbeddedShape(\"a\", ReadWith = typeof(string))] class A;", "LR0071", "EmbeddedShape(\"a\", ReadWith = typeof(string))")]
    public async Task A_mistake_underlines_exactly_its_text(string declaration, string id, string underlined)
    {
        (string Id, string Text)[] found = await Analyze(declaration);

        Assert.Equal([(id, underlined)], found);
    }

    [Fact]
    public async Task Two_sources_that_cannot_be_told_apart_are_an_error_at_both() => Assert.Equal(
        [("LR0207", "Narrow"), ("LR0207", "Wide")],
        await Analyze("[Source(\"a\"), Shape(\"mine\")] class Wide; [Source(\"b\"), Shape(\"mine\", \"also\")] class Narrow;"));

    [Fact]
    public async Task Sources_that_override_each_other_are_an_error() => Assert.Equal(
        [("LR0206", "typeof(A)"), ("LR0206", "typeof(B)"), ("LR0207", "A"), ("LR0207", "B")],
        await Analyze("""
            [Source("a"), Shape("mine"), Overrides(typeof(B))] class A;
            [Source("b"), Shape("mine", "also"), Overrides(typeof(A))] class B;
            """));

    [Fact]
    public async Task Correct_declarations_have_no_finding() => Assert.Empty(await Analyze("""
        [Source("a"), Shape("mine")] class A;
        [Source("b"), Shape("mine", "also"), Overrides(typeof(A))] class B;
        [Lambda.Routing.Reading.EventType, EmbeddedShape("kind = letter"), EmbeddedShape("text"), Envelope, PayloadPath("text")] class D;
        [EmbeddedShape("a", ReadWith = typeof(F))] class E;
        struct F : Lambda.Routing.Reading.IValueReader<E> { static E Lambda.Routing.Reading.IValueReader<E>.Read(ref Lambda.Routing.Reading.EventReader reader) => new(); }
        static partial class C { [EventDetector] public static partial string? Detect(ReadOnlySpan<byte> json); }
        """));

    private static async Task<(string Id, string Text)[]> Analyze(string declarations)
    {
        CSharpCompilation compilation = GeneratorHost.Compile("using Lambda.Routing.Declaring;\n" + declarations);
        var found = await compilation.WithAnalyzers([new SourceAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        return [.. found.Select(d => (d.Id, Text(d.Location))).OrderBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.Item2, StringComparer.Ordinal)];
    }

    private static string Text(Location location) =>
        location.SourceTree!.GetText().ToString(location.SourceSpan);
}
