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
        "public sealed record P(Stream Body);",
        "public sealed record P(System.Net.IPAddress From);",
        "public sealed record P(System.Globalization.CultureInfo Culture);",
        "public sealed record P(List<TimeZoneInfo> Zones);",
        "public sealed record P(IFormattable Any);",
        "public sealed record P(Task<int> Later);",
        "public sealed record P(Dictionary<Key, int> Map); public sealed record Key(int A);",
    ];

    public static TheoryData<string> Readable =>
    [
        "public sealed class P { public P(int a) { A = a; } [System.Text.Json.Serialization.JsonConstructor] public P(int a, int b) { A = a + b; B = b; } public int A { get; } public int B { get; } }",
        "public sealed record P(int A, [property: System.Text.Json.Serialization.JsonIgnore] IShape? Shape); public interface IShape { }",
        "public sealed record P(Shape Shape); [System.Text.Json.Serialization.JsonDerivedType(typeof(Round), \"round\")] public abstract class Shape; public sealed class Round : Shape;",
        "public sealed record P(IReadOnlyList<Part> Parts, IDictionary<Guid, Part?> Map, ISet<int> Set); public sealed record Part(P? Whole);",
        "public sealed record P(int A) { public IShape? Shape => null; } public interface IShape { }",
        "public sealed record P(Queue<int> A, System.Collections.Immutable.ImmutableArray<int> B, System.Collections.ArrayList C, Tuple<int, string> D, KeyValuePair<string, int> E, System.Text.Json.JsonDocument F, Exception G, IEnumerable<int> H, ReadOnlyMemory<byte> I);",
        "public sealed record P(DateOnly A, TimeOnly B, TimeSpan C, Half D, Int128 E, char F, System.Collections.ObjectModel.ObservableCollection<int> G, System.Text.Json.Nodes.JsonNode H, IReadOnlySet<int> I, System.Collections.IList J, Lock K);",
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

    [Theory]
    [InlineData("SqsBatch(PartialResponses = true)", "Dictionary<string, int>")]
    [InlineData("SqsBatch(PartialResponses = true)", "IReadOnlyDictionary<string, int>")]
    [InlineData("SqsBatch(PartialResponses = true)", "IDictionary<string, int>")]
    [InlineData("SqsBatch(PartialResponses = true)", "System.Text.Json.Nodes.JsonObject")]
    [InlineData("FallbackTrigger", "List<int>")]
    [InlineData("FallbackTrigger", "int[]")]
    [InlineData("FallbackTrigger", "IReadOnlyList<int>")]
    [InlineData("DirectTrigger(\"a\")", "Dictionary<string, int>")]
    public async Task An_object_s_members_and_the_list_that_is_all_of_an_event_are_payloads(string trigger, string type)
    {
        string[] sources = [$"public static class S {{ [{trigger}] public static void Take({type} all) {{ }} }}", Context.Replace("(P)", $"({type})", StringComparison.Ordinal).Replace("{0}", "", StringComparison.Ordinal)];
        Assert.Empty(await RouteHost.FindingsAsync(sources));
        Assert.NotNull(RouteHost.Start(sources));
    }

    [Theory]
    [InlineData("public sealed class Holder { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public P? Of { get; set; } }", true)]
    [InlineData("public sealed class Holder { [JsonIgnore(Condition = JsonIgnoreCondition.Never)] public P? Of { get; set; } }", true)]
    [InlineData("public sealed class Holder { [JsonIgnore] public P? Of { get; set; } }", false)]
    [InlineData("public sealed class Holder { [JsonIgnore(Condition = JsonIgnoreCondition.Always)] public P? Of { get; set; } }", false)]
    [InlineData("public sealed class Holder { [JsonInclude] internal P? Of { get; set; } }", true)]
    [InlineData("public sealed class Holder { internal P? Of { get; set; } }", false)]
    [InlineData("public sealed class Holder { [JsonInclude] public P? Of; }", true)]
    [InlineData("public sealed class Holder { public P? Of; }", false)]
    [InlineData("[JsonConverter(typeof(int))] public sealed class Holder { public P? Of { get; set; } }", false)]
    [InlineData("public sealed class Holder { public List<Dictionary<string, P[]?>>? Of { get; set; } }", true)]
    public async Task A_context_knows_what_a_listed_type_holds(string holder, bool isKnown) => Assert.Equal(
        isKnown ? [] : ["LR2001 'P payload'"],
        await RouteHost.FindingsAsync(
            $"using System.Text.Json.Serialization; public sealed record P(int A); {holder} public static class S {{ [EventBridgeTrigger] public static void Take(P payload) {{ }} }}",
            "using System.Text.Json.Serialization; [JsonSerializable(typeof(Holder))] internal sealed partial class PJson : JsonSerializerContext;"));

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public async Task A_context_with_fields_knows_theirs(string includesFields, bool isKnown) => Assert.Equal(
        isKnown ? [] : ["LR2001 'P payload'"],
        await RouteHost.FindingsAsync(
            "public sealed record P(int A); public sealed class Holder { public P? Of; } public static class S { [EventBridgeTrigger] public static void Take(P payload) { } }",
            $"using System.Text.Json.Serialization; [JsonSerializable(typeof(Holder)), JsonSourceGenerationOptions(IncludeFields = {includesFields}, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)] internal sealed partial class PJson : JsonSerializerContext;"));

    [Fact]
    public void With_analyzers_off_a_payload_that_cannot_be_read_stops_the_start() =>
        Assert.Contains("LR2007 in S.Take.", Assert.Throws<StartupException>(() => RouteHost.Start(
            "public static class S { [SqsBatch] public static void Take(P payload) { } } public sealed class P { public P(int a) { } public P(string b) { } }",
            Context.Replace("{0}", "", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    private static Task<string[]> FindingsAsync(string attribute, string type, string options = "") => RouteHost.FindingsAsync(
        Context.Replace("{0}", options, StringComparison.Ordinal).Insert(0, "using System.Text.Json; "),
        $"{type} public static class S {{ {attribute} public static void Take(P payload) {{ }} }}");
}
