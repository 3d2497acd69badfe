using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Routes;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>Generic types that hold a longer form of themselves, which holds a longer one yet: whoever walks through them comes to an end.</summary>
public sealed class GrowingTypeTests
{
    private const string Handler = "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(Line<int> line) { } }";

    private const string Context = "[System.Text.Json.Serialization.JsonSerializable(typeof(Line<int>))] internal sealed partial class LineJson : System.Text.Json.Serialization.JsonSerializerContext;";

    public static TheoryData<string> Growing =>
    [
        "public sealed class Line<T> { public required Line<Line<T>>? Next { get; set; } }",
        "public sealed record Line<T>(T Value, Line<Line<T>>? Next);",
        "public sealed record Line<T>(T Value, Line<T[]>? Next);",
        "public sealed record Line<T>(T Value, Line<(T, T)>? Next);",
        "public sealed record Line<T>(Line<Line<T>>? Next, Line<List<T>>? Other);",
        "public sealed record Line<T>(T Value, Dictionary<string, Line<Line<T>>>? Next);",
        "public sealed record Line<T>(T Value, Page<Line<T>>? Next); public sealed record Page<T>(Line<T>? Of);",
        "public sealed record Line<T>(T Value, Line<T>.Part? First) { public sealed record Part(Line<Part>.Part? Next); }",
    ];

    [Theory]
    [MemberData(nameof(Growing))]
    public async Task A_payload_that_grows_is_a_payload_like_others(string type) =>
        Assert.Equal(["LR2001 'Line<int> line'"], await RouteHost.FindingsAsync(type, Handler));

    // System.Text.Json's own generator goes through all types that a listed one reaches, and does not run here.
    [Theory]
    [MemberData(nameof(Growing))]
    public void A_context_that_lists_one_knows_it(string type)
    {
        CSharpCompilation project = GeneratorHost.Compile(type, Handler, Context);

        JsonContextModel? model = JsonContextParser.Parse(project.GetTypeByMetadataName("LineJson")!, CancellationToken.None);

        Assert.Contains("global::Line<int>", model!.Known);
        Assert.All(model.Known, known => Assert.True(known.Count(character => character == '<') < 20, known));
        Assert.DoesNotContain("LR2001", string.Join(' ', GeneratorHost.Run(project, new RouteGenerator()).Result.GeneratedTrees.Select(tree => tree.ToString())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_rules_are_found() => Assert.Contains("LR2010 'Line<int> line'", await RouteHost.FindingsAsync(
        "public sealed record Line<T>(Line<Line<T>>? Next, [property: System.ComponentModel.DataAnnotations.Required] string Name);", Handler));
}
