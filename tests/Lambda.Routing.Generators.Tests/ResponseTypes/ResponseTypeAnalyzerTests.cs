using Lambda.Routing.Generators.Analyzers.ResponseTypes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lambda.Routing.Generators.Tests.ResponseTypes;

public sealed class ResponseTypeAnalyzerTests
{
    [Theory]
    [InlineData("public sealed record A { }", "LR0120", "A")]
    [InlineData("public sealed partial record A<T>;", "LR0120", "A")]
    [InlineData("public sealed partial record A { public Uri? X { get; init; } }", "LR0121", "X")]
    [InlineData("public sealed partial record A { public IReadOnlyDictionary<int, string>? X { get; init; } }", "LR0121", "X")]
    [InlineData("public sealed partial record A { public IReadOnlyList<Uri>? X { get; init; } }", "LR0121", "X")]
    [InlineData("public sealed partial record A { public int[,]? X { get; init; } }", "LR0121", "X")]
    [InlineData("public sealed partial record A { [WriteWith(typeof(string))] public int X { get; init; } }", "LR0122", "X")]
    [InlineData("public sealed partial record A { [WriteWith(null!)] public int X { get; init; } }", "LR0122", "X")]
    [InlineData("public sealed partial record A { [ReadWith(typeof(Days))] public TimeSpan X { get; init; } }", "LR0122", "X")]
    [InlineData("public sealed partial record A { public int X { get; init; } public int x { get; init; } }", "LR0123", "x")]
    [InlineData("public sealed partial record A(int X) { public int x { get; init; } }", "LR0123", "x")]
    public async Task A_mistake_underlines_the_name_it_is_about(string declaration, string id, string underlined) =>
        Assert.Equal([(id, underlined)], await Analyze("[ResponseType] " + declaration));

    [Fact]
    public async Task A_type_inside_one_that_is_not_partial_is_an_error() =>
        Assert.Equal([("LR0120", "A")], await Analyze("class Outer { [ResponseType] public sealed partial record A; }"));

    [Fact]
    public async Task A_correct_type_has_no_finding() => Assert.Empty(await Analyze("""
        [ResponseType] public sealed partial class A
        {
            public string? X { get; set; }
            public A? Y { get; init; }
            public Uri? Computed => null;
            [JsonIgnore] public Uri? Ignored { get; init; }
            private protected static Uri? Shared { get; set; }
        }
        public record NoResponseType(Uri X);
        """));

    private static async Task<(string Id, string Text)[]> Analyze(string declarations)
    {
        CSharpCompilation compilation = GeneratorHost.Compile($$"""
            using System.Text.Json.Serialization;
            using Lambda.Routing.Reading;
            using Lambda.Routing.Writing;
            {{declarations}}
            public readonly struct Days : IValueReader<TimeSpan> { public static TimeSpan Read(ref EventReader reader) => default; }
            """);
        var found = await compilation.WithAnalyzers([new ResponseTypeAnalyzer()]).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.All(found, diagnostic => Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity));
        return [.. found.Select(d => (d.Id, d.Location.SourceTree!.GetText().ToString(d.Location.SourceSpan)))];
    }
}
