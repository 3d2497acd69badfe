using Lambda.Routing.Generators.Analyzers.EventTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Tests.EventTypes;

public sealed class EventTypeAnalyzerTests
{
    [Theory]
    [InlineData("public sealed record A { }", "LR0101", "A")]
    [InlineData("public partial record A { }", "LR0101", "A")]
    [InlineData("public sealed partial class A { }", "LR0101", "A")]
    [InlineData("public sealed partial record A(int X);", "LR0101", "A")]
    [InlineData("public sealed partial record A<T>;", "LR0101", "A")]
    [InlineData("public sealed partial record A { public Uri? X { get; init; } }", "LR0102", "X")]
    [InlineData("public sealed partial record A { public List<int>? X { get; init; } }", "LR0102", "X")]
    [InlineData("public sealed partial record A { public IReadOnlyDictionary<int, string>? X { get; init; } }", "LR0102", "X")]
    [InlineData("public sealed partial record A { public int X { get; set; } }", "LR0103", "X")]
    [InlineData("public sealed partial record A { public int X { get; } }", "LR0103", "X")]
    [InlineData("public sealed partial record A { [ReadWith(typeof(string))] public int X { get; init; } }", "LR0104", "X")]
    [InlineData("public sealed partial record A { [ReadWith(typeof(UnixMilliseconds))] public int X { get; init; } }", "LR0104", "X")]
    [InlineData("public sealed partial record A { [ReadWith(null!)] public int X { get; init; } }", "LR0104", "X")]
    [InlineData("public sealed partial record A { [Records] public IReadOnlyList<int>? X { get; init; } }", "LR0105", "X")]
    [InlineData("public sealed partial record A { [RecordKey] public string X { get; init; } = \"\"; }", "LR0111", "X")]
    [InlineData("public sealed partial record A { [RecordKey] public required string? X { get; init; } }", "LR0111", "X")]
    [InlineData("public sealed partial record A { [RecordKey] public int? X { get; init; } }", "LR0111", "X")]
    [InlineData("public sealed partial record A { public int X { get; init; } public int x { get; init; } }", "LR0106", "x")]
    [InlineData("public sealed partial record A { public partial int X { get; init; } }", "LR0107", "X")]
    public async Task A_mistake_underlines_the_name_it_is_about(string declaration, string id, string underlined) =>
        Assert.Equal([(id, underlined)], await Analyze("[EventType] " + declaration));

    [Fact]
    public async Task A_type_inside_one_that_is_not_partial_is_an_error() =>
        Assert.Equal([("LR0101", "A")], await Analyze("class Outer { [EventType] public sealed partial record A; }"));

    [Fact]
    public async Task A_concrete_base_is_an_error() =>
        Assert.Equal([("LR0101", "A")], await Analyze("public record B; [EventType] public sealed partial record A : B;"));

    [Fact]
    public async Task A_correct_type_has_no_finding() => Assert.Empty(await Analyze("""
        [EventType] public sealed partial record A
        {
            public partial string? X { get; init; }
            public A? Y { get; init; }
            public int Sum => 0;
        }
        public record NoEventType(Uri X);
        """));

    private static async Task<(string Id, string Text)[]> Analyze(string declarations)
    {
        CSharpCompilation compilation = GeneratorHost.Compile("using Lambda.Routing.Reading;\n" + declarations);
        var found = await compilation.WithAnalyzers([new EventTypeAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        return [.. found.Select(d => (d.Id, d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)))];
    }
}
