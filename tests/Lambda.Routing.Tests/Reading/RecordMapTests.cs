using System.Text;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Reading;

/// <summary>Batches whose records are an object of arrays.</summary>
public sealed class RecordMapTests
{
    private static (KeyedBatch Batch, IReadOnlyList<UnreadableRecord> Unreadable) Read(string json)
    {
        KeyedBatch batch = EventReader.ReadBatch<KeyedBatch, KeyedItem>(Json.Utf8(json), out IReadOnlyList<UnreadableRecord> unreadable);
        return (batch, unreadable);
    }

    [Fact]
    public void Records_come_in_the_documents_order_and_know_their_members_name()
    {
        KeyedBatch batch = Read("""{"items":{"b-1":[{"size":1},{"size":2}],"a-0":[],"gr\u00fcn":[{"size":3}],"n":null}}""").Batch;

        Assert.Equal([1, 2, 3], batch.Records.Select(item => item.Size));
        Assert.Equal(["b-1", "b-1", "grün"], batch.Records.Select(item => item.Key));
    }

    [Theory]
    [InlineData("orders::/", "orders", "/")]
    [InlineData("a::b::c", "a::b", "c")]
    [InlineData("orders", "orders", null)]
    [InlineData("::", "", "")]
    [InlineData("", "", null)]
    public void A_name_may_be_read_in_two_parts(string key, string before, string? after)
    {
        KeyedItem item = Assert.Single(Read($$"""{"items":{"{{key}}":[{"size":1}]} }""").Batch.Records);

        Assert.Equal((key, before, after), (item.Key, item.Before, item.After));
    }

    [Fact]
    public void A_record_that_does_not_read_keeps_its_place_and_says_where_it_stood()
    {
        (KeyedBatch batch, IReadOnlyList<UnreadableRecord> unreadable) = Read("""
            {"items":{
              "a-0":[{"size":1},{"size":"SECRET","id":7}],
              "b-0":[{"id":"SECRET?"},5,{"size":2}],
              "c-0":[{"size":null}]}}
            """);

        Assert.Equal([1, 2], batch.Records.Select(item => item.Size));
        Assert.Equal([1, 2, 3, 5], unreadable.Select(record => record.Index));
        Assert.Equal(["a-0", "b-0", "b-0", "c-0"], unreadable.Select(record => record.Key));
        Assert.Equal(["a-0/7", "b-0/SECRET?", null, null], unreadable.Select(record => record.Identifier));
        Assert.Equal(
            [
                "items.a-0[1].size: expected a number",
                "items.b-0[0].size: required but missing",
                "items.b-0[1]: expected an object",
                "items.c-0[0].size: required but missing",
            ],
            unreadable.Select(record => record.Error.Message));
        Assert.Equal([0, 4], Enumerable.Range(0, 2).Select(i => UnreadableRecord.PositionOf(unreadable, i)));
    }

    [Fact]
    public void Read_as_a_whole_the_first_bad_record_is_the_error() =>
        Assert.Equal("items.b[0].size: expected a number", Json.Fails<KeyedBatch>("""{"items":{"a":[{"size":1}],"b":[{"size":"x"}]}}""").Message);

    [Theory]
    [InlineData("""{"items":[]}""", "items: expected an object")]
    [InlineData("""{"items":"a"}""", "items: expected an object")]
    [InlineData("""{"items":null}""", "items: required but missing")]
    [InlineData("{}", "items: required but missing")]
    [InlineData("""{"items":{"a":{}}}""", "items.a: expected an array")]
    [InlineData("""{"items":{"a":[],"b":1}}""", "items.b: expected an array")]
    [InlineData("""{"items":{},"items":{}}""", "items: duplicated discriminator")]
    public void What_is_no_object_of_arrays_fails_the_document(string json, string message) =>
        Assert.Equal(message, Assert.Throws<EventReadException>(() => Read(json)).Message);

    [Theory]
    [InlineData("""{"items":{"a":[{"size":"bad"}],"b":[{"size":1]}}""")]
    [InlineData("""{"items":{"a":[{"size":1}]""")]
    [InlineData("""{"items":{"a":[{"size":1}],}}""")]
    public void Malformed_json_anywhere_fails_the_whole_document(string json) =>
        Assert.StartsWith("malformed JSON", Assert.Throws<EventReadException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_appears_twice_loses_no_record() =>
        Assert.Equal([1, 2], Read("""{"items":{"a":[{"size":1}],"a":[{"size":2}]}}""").Batch.Records.Select(item => item.Size));

    [Fact]
    public void A_name_with_a_broken_escape_fails_the_document() =>
        Assert.Throws<EventReadException>(() => Read("""{"items":{"\ud800":[{"size":1}]}}"""));

    [Fact]
    public void A_record_by_itself_has_no_key() => Assert.Null(Json.Read<KeyedItem>("""{"size":1,"key":"own"}""").Key);

    [Fact]
    public void Thousands_of_bad_members_do_not_read_the_document_thousands_of_times()
    {
        const int Count = 5000;
        StringBuilder json = new("{\"padding\":[");
        json.Append(' ', 3_000_000).Append("],\"items\":{").AppendJoin(',', Enumerable.Range(0, Count).Select(i => $"\"k{i}\":[{{\"size\":\"bad\"}}]")).Append("}}");

        IReadOnlyList<UnreadableRecord> unreadable = Read(json.ToString()).Unreadable;

        Assert.Equal(Count, unreadable.Count);
        Assert.Equal($"items.k{Count - 1}[0].size", unreadable[^1].Error.Path);
    }
}

[EventType]
internal sealed partial record KeyedBatch : IBatchEvent<KeyedBatch, KeyedItem>
{
    [Records]
    [System.Text.Json.Serialization.JsonPropertyName("items")]
    public required IReadOnlyList<KeyedItem> Records { get; init; }

    public static BatchContract Contract => BatchContract.ItemFailures;

    public static string IdentifierPath => "id";

    public static string? GetIdentifier(KeyedItem record) => null;

    public static string? ComposeIdentifier(string? key, string? value) => value is null ? null : $"{key}/{value}";
}

[EventType]
internal sealed partial record KeyedItem
{
    [RecordKey]
    public string? Key { get; init; }

    [RecordKey(Before = "::")]
    public string? Before { get; init; }

    [RecordKey(After = "::")]
    public string? After { get; init; }

    public required int Size { get; init; }
}
