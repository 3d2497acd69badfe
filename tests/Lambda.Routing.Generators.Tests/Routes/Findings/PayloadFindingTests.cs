namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>Payloads that are read as something they are not, or not at all.</summary>
public sealed class PayloadFindingTests
{
    private const string Context = "using System.Text.Json.Serialization; [JsonSerializable(typeof(P))] {0} internal sealed partial class PJson : JsonSerializerContext;";

    private const string Lenient = "[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]";
    private const string Strict = "[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]";

    public static TheoryData<string, string, string[]> Faults => new()
    {
        { "public sealed class P { public int A { get; set; } }", "", ["LR2005 'P payload'"] },
        { "public sealed class P;", "", ["LR2005 'P payload'"] },
        { "public sealed record P(int A = 1, string? B = null);", "", ["LR2005 'P payload'"] },
        { "public struct P { public int A { get; set; } }", "", ["LR2005 'P payload'"] },
        { "public class Base { public int B { get; set; } } public sealed class P : Base { public int A { get; set; } }", "", ["LR2005 'P payload'"] },
        { "public sealed record P(int A);", "", [] },
        { "public sealed class P { public required int A { get; set; } }", "", [] },
        { "public class Base { public required int B { get; set; } } public sealed class P : Base;", "", [] },
        { "public sealed class P { [System.Text.Json.Serialization.JsonRequired] public int A { get; set; } }", "", [] },
        { "[System.Text.Json.Serialization.JsonUnmappedMemberHandling(System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow)] public sealed class P { public int A { get; set; } }", "", [] },
        { "public sealed class P { public int A { get; set; } }", "[JsonSourceGenerationOptions(UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]", [] },
        { "public sealed record P(int A);", Strict, [] },
        { "public sealed record P(int A);", Lenient, ["LR2006 'JsonSourceGenerationOptions(JsonSerializerDefaults.Web)'", "LR2005 'P payload'"] },
        { "public sealed record P(int A);", "[JsonSourceGenerationOptions(RespectRequiredConstructorParameters = true)]", ["LR2006 'JsonSourceGenerationOptions(RespectRequiredConstructorParameters = true)'"] },
        { "public sealed record P(int A) { public required int B { get; init; } }", Lenient, ["LR2006 'JsonSourceGenerationOptions(JsonSerializerDefaults.Web)'"] },
    };

    public static TheoryData<string> Unreadable =>
    [
        "public sealed class P { private P() { } public required int A { get; set; } }",
        "public sealed class P { public P(int a) { A = a; } public P(string b) { A = b.Length; } public int A { get; } }",
        "public sealed class P(int size) { public int A { get; } = size; }",
        "public sealed class P(long a) { public int A { get; } = (int)a; }",
        "public sealed record P(int A, Action B);",
        "public sealed record P(int A, IShape Shape); public interface IShape { }",
        "public sealed record P(List<Part> Parts); public sealed record Part(Shape Shape); public abstract class Shape;",
        "public sealed record P(Dictionary<string, Part[]> Parts); public sealed class Part { private Part() { } }",
        "public sealed record P(int[,] Matrix);",
        "public sealed record P(Type Kind);",
        "public sealed record P(nint Pointer);",
        "public sealed record P(Dictionary<Key, int> Map); public sealed record Key(int A);",
    ];

    public static TheoryData<string> Readable =>
    [
        "public sealed class P { public P(int a) { A = a; } [System.Text.Json.Serialization.JsonConstructor] public P(int a, int b) { A = a + b; B = b; } public int A { get; } public int B { get; } }",
        "public sealed record P(int A, [property: System.Text.Json.Serialization.JsonIgnore] IShape? Shape); public interface IShape { }",
        "public sealed record P(Shape Shape); [System.Text.Json.Serialization.JsonDerivedType(typeof(Round), \"round\")] public abstract class Shape; public sealed class Round : Shape;",
        "public sealed record P(IReadOnlyList<Part> Parts, IDictionary<Guid, Part?> Map, ISet<int> Set); public sealed record Part(P? Whole);",
        "public sealed record P(int A) { public IShape? Shape => null; } public interface IShape { }",
        "public sealed record P(int? A, DateTimeOffset? B, Uri? C, Version? D, object? E, System.Text.Json.Nodes.JsonObject? F, Day G); public enum Day { Monday }",
    ];

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_payload_that_foreign_objects_fit_is_underlined(string type, string options, string[] findings) =>
        Assert.Equal(findings, await FindingsAsync("[SqsBatch(PartialResponses = true)]", type, options));

    [Fact]
    public async Task Who_waits_for_an_answer_is_told_what_was_wrong_and_needs_no_warning() =>
        Assert.Empty(await FindingsAsync("[HttpTrigger(\"POST /a\")]", "public sealed class P { public int A { get; set; } }"));

    [Theory]
    [MemberData(nameof(Unreadable))]
    public async Task A_payload_that_cannot_be_made_of_JSON_is_underlined(string type)
    {
        Assert.Equal(["LR2007 'P payload'"], (await FindingsAsync("[SqsBatch(PartialResponses = true)]", type)).Where(finding => !finding.StartsWith("LR1001", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public async Task A_payload_that_can_be_made_of_JSON_is_taken(string type) => Assert.Empty(await FindingsAsync("[SqsBatch(PartialResponses = true)]", type));

    [Fact]
    public async Task Converters_of_the_context_may_read_what_nothing_else_can() => Assert.Empty(await FindingsAsync(
        "[SqsBatch(PartialResponses = true)]", "public sealed record P(int A, IShape Shape); public interface IShape { }",
        Strict.Replace("RespectNullable", "Converters = [typeof(JsonStringEnumConverter)], RespectNullable", StringComparison.Ordinal)));

    [Fact]
    public async Task The_payload_of_a_list_s_pairs_is_looked_at_too() => Assert.Equal(
        ["LR2005 'IReadOnlyList<(SqsMessage, P)> all'"],
        await RouteHost.FindingsAsync(
            "public static class S { [SqsBatch(PartialResponses = true)] public static void Take(IReadOnlyList<(SqsMessage, P)> all) { } } public sealed class P;",
            Context.Replace("{0}", "", StringComparison.Ordinal)));

    [Fact]
    public void With_analyzers_off_a_payload_that_cannot_be_read_stops_the_start() =>
        Assert.Contains("LR2007 in S.Take.", Assert.Throws<StartupException>(() => RouteHost.Start(
            "public static class S { [SqsBatch] public static void Take(P payload) { } } public sealed class P { public P(int a) { } public P(string b) { } }",
            Context.Replace("{0}", "", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    private static Task<string[]> FindingsAsync(string attribute, string type, string options = "") => RouteHost.FindingsAsync(
        Context.Replace("{0}", options, StringComparison.Ordinal).Insert(0, "using System.Text.Json; "),
        $"{type} public static class S {{ {attribute} public static void Take(P payload) {{ }} }}");
}
