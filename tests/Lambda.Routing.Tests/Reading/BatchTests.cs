using System.Text;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Reading;

public sealed class BatchTests
{
    private static (Batch Batch, IReadOnlyList<UnreadableRecord> Unreadable) Read(string json)
    {
        Batch batch = EventReader.ReadBatch<Batch, Item>(Json.Utf8(json), out IReadOnlyList<UnreadableRecord> unreadable);
        return (batch, unreadable);
    }

    [Fact]
    public void A_record_that_does_not_read_is_set_aside_with_its_position_and_identifier()
    {
        (Batch batch, IReadOnlyList<UnreadableRecord> unreadable) = Read("""
            {"items":[
              {"size":1},
              {"size":"SECRET","ids":{"number":"n-1"}},
              {"size":2},
              {"ids":{"number":17}},
              5,
              {"size":3}]}
            """);

        Assert.Equal([1, 2, 3], batch.Records.Select(item => item.Size));
        Assert.Equal([1, 3, 4], unreadable.Select(record => record.Index));
        Assert.Equal(["n-1", "17", null], unreadable.Select(record => record.Identifier));
        Assert.Equal(
            ["items[1].size: expected a number", "items[3].size: required but missing", "items[4]: expected an object"],
            unreadable.Select(record => record.Error.Message));
        Assert.Equal([0, 2, 5], Enumerable.Range(0, 3).Select(i => UnreadableRecord.PositionOf(unreadable, i)));
    }

    [Fact]
    public void Read_as_a_whole_the_first_bad_record_is_the_error() =>
        Assert.Equal("items[1].size: expected a number", Json.Fails<Batch>("""{"items":[{"size":1},{"size":"x"},{"size":"y"}]}""").Message);

    [Theory]
    [InlineData("""{"items":[{"size":"bad"},{"size":1]}""")]
    [InlineData("""{"items":[{"size":"bad","later":tru},{"size":1}]}""")]
    [InlineData("""{"items":[{"size":1}]""")]
    public void Malformed_json_anywhere_fails_the_whole_document(string json) =>
        Assert.StartsWith("malformed JSON", Assert.Throws<EventReadException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 4)]
    [InlineData(30_000, 5)]
    [InlineData(5, 30_000)]
    [InlineData(30_000, 30_000)]
    public void Records_are_all_read_however_short_and_long_ones_follow_each_other(int shorts, int longs)
    {
        string filler = new('x', 40);
        IEnumerable<string> items = [.. Enumerable.Repeat("""{"size":1}""", shorts), .. Enumerable.Repeat($$"""{"ids":{"number":"{{filler}}"},"size":2}""", longs)];

        (Batch batch, IReadOnlyList<UnreadableRecord> unreadable) = Read($$"""{"items":[{{string.Join(',', items)}}]}""");

        Assert.Empty(unreadable);
        Assert.Equal([.. Enumerable.Repeat(1, shorts), .. Enumerable.Repeat(2, longs)], batch.Records.Select(item => item.Size));
    }

    [Fact]
    public void Every_record_must_agree_with_the_first_on_what_detection_looked_at()
    {
        (Batch batch, IReadOnlyList<UnreadableRecord> unreadable) = Read(
            """{"items":[{"kind":"a","size":1},{"kind":"b","size":2},{"size":3},{"kind":null,"size":4},{"size":5,"kind":"\u0061"}]}""");

        Assert.Equal([1, 5], batch.Records.Select(item => item.Size));
        Assert.Equal(
            [
                "items[1].kind: not what the first record of the batch has",
                "items[2].kind: missing, but the first record of the batch has it",
                "items[3].kind: missing, but the first record of the batch has it",
            ],
            unreadable.Select(record => record.Error.Message));
    }

    [Fact]
    public void A_member_that_the_first_record_lacks_must_not_appear_later()
    {
        (Batch batch, IReadOnlyList<UnreadableRecord> unreadable) = Read("""{"items":[{"size":1},{"kind":"b","size":2}]}""");

        Assert.Single(batch.Records);
        Assert.Equal("items[1].kind: the first record of the batch has no such member", Assert.Single(unreadable).Error.Message);
    }

    [Fact]
    public void The_first_record_decides_even_when_it_does_not_read()
    {
        (Batch batch, IReadOnlyList<UnreadableRecord> unreadable) = Read(
            """{"items":[{"size":"bad","kind":"a"},{"kind":"b","size":2},{"kind":"a","size":3}]}""");

        Assert.Equal(3, Assert.Single(batch.Records).Size);
        Assert.Equal([0, 1], unreadable.Select(record => record.Index));
    }

    [Fact]
    public void A_duplicated_discriminator_makes_its_record_unreadable()
    {
        (Batch batch, IReadOnlyList<UnreadableRecord> unreadable) = Read("""{"items":[{"kind":"a","size":1},{"kind":"a","kind":"a","size":2}]}""");

        Assert.Single(batch.Records);
        Assert.Equal("items[1].kind: duplicated discriminator", Assert.Single(unreadable).Error.Message);
    }

    [Fact]
    public void Two_lists_of_records_fail_the_document() =>
        Assert.Equal(
            "items: duplicated discriminator",
            Assert.Throws<EventReadException>(() => Read("""{"items":[{"size":1}],"items":[{"size":2}]}""")).Message);

    [Theory]
    [InlineData("{}", "items: required but missing")]
    [InlineData("""{"items":null}""", "items: required but missing")]
    [InlineData("""{"items":{}}""", "items: expected an array")]
    public void A_batch_without_a_list_of_records_is_an_error(string json, string message) =>
        Assert.Equal(message, Assert.Throws<EventReadException>(() => Read(json)).Message);

    [Fact]
    public void An_empty_batch_has_no_records() => Assert.Empty(Read("""{"items":[]}""").Batch.Records);

    [Fact]
    public void Thousands_of_bad_records_do_not_read_the_document_thousands_of_times()
    {
        const int Count = 5000;
        StringBuilder json = new("{\"padding\":[");
        json.Append(' ', 3_000_000).Append("],\"items\":[").AppendJoin(',', Enumerable.Repeat("""{"size":"bad","padding":"0123456789"}""", Count)).Append("]}");

        IReadOnlyList<UnreadableRecord> unreadable = Read(json.ToString()).Unreadable;

        Assert.Equal(Count, unreadable.Count);
        Assert.Equal($"items[{Count - 1}].size", unreadable[^1].Error.Path);
    }
}
