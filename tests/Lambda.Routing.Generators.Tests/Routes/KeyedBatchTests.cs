using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Tool.Manifest;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>A batch that is an object of arrays, ordered within each, whose identifiers are JSON; and filters on the event itself.</summary>
public sealed class KeyedBatchTests
{
    private const string Belt = """
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;

        [Sources(typeof(BeltEvent)), Delivery(Delivery.Polled)]
        public sealed class BeltBatchAttribute(string? belt = null) : TriggerAttribute
        {
            [Filter(nameof(Parcel.Belt), MatchBy.Exact, IsOrigin = true)] public string? Belt { get; } = belt;
            [Filter(nameof(BeltEvent.HallArn), MatchBy.Resource)] public string? Hall { get; init; }
            [Filter(nameof(Parcel.Kind), MatchBy.Exact)] public string? Kind { get; init; }
            [Option] public bool PartialResponses { get; init; }
            [Option] public Unrouted Unrouted { get; init; }
        }

        [EventType, Source("belt"), Shape("records {}"), Ordered]
        public sealed partial record BeltEvent : BeltBase, IBatchEvent<BeltEvent, Parcel>
        {
            public partial string? HallArn { get; init; }
            public static BatchContract Contract => BatchContract.ItemFailures;
            public static string IdentifierPath => "number";
            public static bool IdentifiersAreJson => true;
            public static string? GetIdentifier(Parcel record) => ComposeIdentifier(record.Place, record.Number.ToString());
            public static string? ComposeIdentifier(string? key, string? value) => value is null ? null : $"{{\"belt\":\"{key}\",\"number\":{value}}}";
            public static string? GetOrderingKey(Parcel record) => record.Place;
            public static string? OrderOfUnreadable(string? key) => key;
        }

        public abstract record BeltBase { [Records] public required IReadOnlyList<Parcel> Records { get; init; } [JsonIgnore] public string Label => "belt"; }

        [EventType] public sealed partial record Parcel
        {
            [RecordKey] public string? Place { get; init; }
            [RecordKey(Before = "-")] public string? Belt { get; init; }
            public required int Number { get; init; }
            public partial string? Kind { get; init; }
        }

        """;

    private const string Handler = """
        public sealed class Shop
        {
            [BeltBatch(PartialResponses = true)]
            public void Take(Parcel parcel)
            {
                Seen.Add($"{parcel.Place}:{parcel.Number}");
                if (parcel.Kind == "bad") throw new InvalidOperationException();
            }
        }
        """;

    private static RunningFunction Start(string handlers) => RunningFunction.Start("using System.Text.Json.Serialization;\n" + Belt + handlers);

    private static Task<string[]> FindingsAsync(string handlers) => RouteHost.FindingsAsync("using System.Text.Json.Serialization;\n" + Belt + handlers, Sources.Order);

    [Fact]
    public async Task A_failure_stops_its_own_array_and_no_other_and_is_reported_as_json()
    {
        RunningFunction function = Start(Handler);
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"belt":"a-0","number":2}},{"itemIdentifier":{"belt":"a-0","number":3}}]}""",
            await function.InvokeAsync("""{"records":{"a-0":[{"number":1},{"number":2,"kind":"bad"},{"number":3}],"a-1":[{"number":1},{"number":2}]}}"""));
        Assert.Equal("a-0:1 a-0:2 a-1:1 a-1:2", function.Seen);
    }

    [Fact]
    public async Task A_record_that_does_not_read_stops_its_own_array_and_no_other()
    {
        RunningFunction function = Start(Handler);
        Assert.Equal(
            """{"batchItemFailures":[{"itemIdentifier":{"belt":"a-0","number":1}},{"itemIdentifier":{"belt":"a-0","number":2}}]}""",
            await function.InvokeAsync("""{"records":{"a-0":[{"number":1,"kind":5},{"number":2}],"b-0":[{"number":3}]}}"""));
        Assert.Equal("b-0:3", function.Seen);
    }

    [Fact]
    public async Task A_record_without_an_identifier_fails_the_invocation()
    {
        RunningFunction function = Start(Handler);
        await function.ThrowsAsync<BatchFailedException>("""{"records":{"a-0":[{"kind":"x"}],"b-0":[{"number":3}]}}""");
        Assert.Equal("b-0:3", function.Seen);
    }

    [Fact]
    public async Task Filters_look_at_the_record_its_place_and_the_event()
    {
        RunningFunction function = Start("""
            public sealed class Shop
            {
                [BeltBatch("a", Hall = "north", PartialResponses = true)] public void North(Parcel parcel, BeltBase belt) => Seen.Add("north" + parcel.Number + belt.Label);
                [BeltBatch("a", PartialResponses = true)] public void Any(Parcel parcel) => Seen.Add("any" + parcel.Number);
                [BeltBatch("b", PartialResponses = true)] public void List(IReadOnlyList<Parcel> parcels) => Seen.Add("list" + parcels.Count);
            }
            """);
        const string records = """ "records":{"a-0":[{"number":1}],"b-0":[{"number":2},{"number":3}]} """;
        await function.InvokeAsync($$"""{"hallArn":"arn:aws:any:r:1:hall/north",{{records}}}""");
        await function.InvokeAsync($$"""{{{records}},"hallArn":"arn:aws:any:r:1:hall/south"}""");
        Assert.Equal("north1belt list2 any1 list2", function.Seen);
        UnroutedEventException exception = (UnroutedEventException)(await function.ThrowsAsync<BatchFailedException>("""{"records":{"c-0":[{"number":1}]}}""")).InnerException!;
        Assert.Contains("belt", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_place_leaves_no_rest_that_somebody_must_decide_about_and_a_kind_does()
    {
        Assert.Empty(await FindingsAsync("""public static class Shop { [BeltBatch("a", PartialResponses = true)] public static void Take(Parcel parcel) { } }"""));
        Assert.Equal(["""LR4002 'BeltBatch("a", Kind = "k", PartialResponses = true)'"""],
            await FindingsAsync("""public static class Shop { [BeltBatch("a", Kind = "k", PartialResponses = true)] public static void Take(Parcel parcel) { } }"""));
    }

    [Theory]
    [InlineData("\"b\"", false)]
    [InlineData("null", true)]
    public async Task A_list_is_alone_among_the_records_of_its_place(string other, bool isError) => Assert.Equal(isError, (await FindingsAsync($$"""
        public static class Shop
        {
            [BeltBatch("a", PartialResponses = true)] public static void List(IReadOnlyList<Parcel> parcels) { }
            [BeltBatch({{other}}, PartialResponses = true)] public static void One(Parcel parcel) { }
        }
        """)).Contains("LR3005 'BeltBatch(\"a\", PartialResponses = true)'"));

    [Fact]
    public void The_manifest_says_where_values_and_names_stand()
    {
        string json = ((LambdaRoutingManifestAttribute)RouteHost.Generate("using System.Text.Json.Serialization;\n" + Belt + """
            public static class Shop { [BeltBatch("a", Hall = "h", Kind = "k", PartialResponses = true, Unrouted = Unrouted.Skip)] public static void Take(Parcel parcel) { } }
            """, Sources.Order, Sources.Json).Load().GetCustomAttributes(typeof(LambdaRoutingManifestAttribute), false).Single()).Json;
        FunctionManifest manifest = JsonSerializer.Deserialize(json, ManifestJson.Default.FunctionManifest)!;
        Assert.Equal(["records.~<-", "hallArn", "records.*[0].kind"], manifest.Routes.Single().Filters.Select(filter => filter.Path));
    }
}
