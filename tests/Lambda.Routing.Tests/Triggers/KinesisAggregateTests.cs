using System.Security.Cryptography;
using System.Text;
using Lambda.Routing.Kinesis;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Triggers;

/// <summary>Records in which the Kinesis Producer Library packed several.</summary>
public sealed class KinesisAggregateTests
{
    private static readonly byte[] s_mark = [0xF3, 0x89, 0x9A, 0xC2];

    [Fact]
    public void An_aggregate_is_opened_with_its_tables_of_keys()
    {
        byte[] message =
        [
            .. Text(1, "first"), .. Text(1, "zwei ✓"), .. Text(2, "99"),
            .. Bytes(3, [.. Number(1, 1), .. Number(2, 0), .. Text(3, "a")]),
            .. Bytes(3, [.. Number(1, 0), .. Text(3, "")]),
            // Tags, and fields of all kinds that nobody knows.
            .. Bytes(3, [.. Bytes(4, Text(1, "tag")), .. Text(3, "c"), .. Number(1, 0), 9 << 3 | 1, 1, 2, 3, 4, 5, 6, 7, 8, 10 << 3 | 5, 1, 2, 3, 4]),
        ];

        IReadOnlyList<KinesisRecord> opened = KinesisEvent.OpenRecord(Record(Sealed(message)))!;

        Assert.Equal(["zwei ✓/99/a/0", "first///1", "first//c/2"],
            opened.Select(record => $"{record.PartitionKey}/{record.Kinesis.ExplicitHashKey}/{record.Payload.GetString()}/{record.SubSequenceNumber}"));
        Assert.All(opened, record => Assert.Equal("s1", record.SequenceNumber));
        Assert.All(opened, record => Assert.Null(KinesisEvent.OpenRecord(record)));
    }

    [Fact]
    public void An_aggregate_of_nothing_holds_no_records() => Assert.Empty(KinesisEvent.OpenRecord(Record(Sealed([])))!);

    public static TheoryData<byte[]> OtherRecords => new(
        [],
        s_mark,
        Encoding.UTF8.GetBytes("plain text, longer than any mark and checksum"),
        [.. s_mark, .. new byte[15]],
        [.. s_mark, .. new byte[40]],
        // Malformed messages whose checksum fits.
        Sealed([0x1A]),
        Sealed([0x1A, 0x05, 1]),
        Sealed([0x00, 0x00]),
        Sealed([0x1B]),
        Sealed([0x09, 1, 2]),
        Sealed([.. Enumerable.Repeat((byte)0xFF, 20)]),
        Sealed([0x1A, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01]),
        // A key that no table has, no data, no key.
        Sealed([.. Text(1, "p"), .. Bytes(3, [.. Number(1, 1), .. Text(3, "a")])]),
        Sealed([.. Text(1, "p"), .. Bytes(3, [.. Number(1, 0), .. Number(2, 0), .. Text(3, "a")])]),
        Sealed([.. Text(1, "p"), .. Bytes(3, Number(1, 0))]),
        Sealed([.. Text(1, "p"), .. Bytes(3, Text(3, "a"))]),
        Sealed([.. Text(1, "p"), .. Bytes(3, [.. Number(1, 0), .. Text(3, "a"), 0x80])]));

    [Theory]
    [MemberData(nameof(OtherRecords))]
    public void A_record_that_is_no_aggregate_stays_as_it_is(byte[] data) => Assert.Null(KinesisEvent.OpenRecord(Record(data)));

    [Fact]
    public void One_wrong_bit_anywhere_leaves_the_record_as_it_is()
    {
        byte[] data = Sealed([.. Text(1, "p"), .. Bytes(3, [.. Number(1, 0), .. Text(3, "a")])]);
        Assert.NotNull(KinesisEvent.OpenRecord(Record(data)));
        for (int i = 0; i < data.Length * 8; i++)
        {
            byte[] wrong = [.. data];
            wrong[i / 8] ^= (byte)(1 << (i % 8));
            Assert.Null(KinesisEvent.OpenRecord(Record(wrong)));
        }
    }

    [Fact]
    public void The_checksum_is_that_of_the_framework_for_every_length()
    {
        var random = new Random(20260103);
        byte[] data = new byte[300];
        random.NextBytes(data);
        byte[] hash = new byte[Md5.Length];
        for (int length = 0; length <= data.Length; length++)
        {
            Md5.Hash(data.AsSpan(0, length), hash);
#pragma warning disable CA5351 // The format has this checksum.
            Assert.Equal(MD5.HashData(data.AsSpan(0, length)), hash);
#pragma warning restore CA5351
        }
    }

    [Fact]
    public void Records_that_an_aggregate_holds_count_as_the_batchs_own()
    {
        string data = Convert.ToBase64String(Sealed([.. Text(1, "p"), .. Bytes(3, [.. Number(1, 0), .. Text(3, "a")]), .. Bytes(3, [.. Number(1, 0), .. Text(3, "b")])]));
        string empty = Convert.ToBase64String(Sealed([]));
        byte[] json = Encoding.UTF8.GetBytes($$$"""
            {"Records":[{"eventSource":"aws:kinesis","kinesis":{"data":"{{{empty}}}"}},{"eventSource":"aws:kinesis","kinesis":{"data":"{{{data}}}"}},
             {"eventSource":"aws:kinesis","kinesis":5},{"eventSource":"aws:kinesis","kinesis":{"data":"Yw=="}},{"eventSource":"other","kinesis":{"data":""}}]}
            """);

        KinesisEvent batch = EventReader.ReadBatch<KinesisEvent, KinesisRecord>(json, out IReadOnlyList<UnreadableRecord> unreadable);

        Assert.Equal(["a", "b", "c"], batch.Records.Select(record => record.Payload.GetString()));
        Assert.Equal([2, 4], unreadable.Select(record => record.Index));
        Assert.Equal(
            ["Records[2].kinesis: expected an object", "Records[4].eventSource: not what the first record of the batch has"],
            unreadable.Select(record => record.Error.Message));
    }

    private static KinesisRecord Record(byte[] data) => new() { Kinesis = new KinesisData { Data = data, SequenceNumber = "s1", PartitionKey = "a" } };

#pragma warning disable CA5351 // The format has this checksum.
    private static byte[] Sealed(byte[] message) => [.. s_mark, .. message, .. MD5.HashData(message)];
#pragma warning restore CA5351

    private static byte[] Number(int field, byte value) => [(byte)(field << 3), value];

    private static byte[] Text(int field, string text) => Bytes(field, Encoding.UTF8.GetBytes(text));

    private static byte[] Bytes(int field, byte[] bytes) => [(byte)((field << 3) | 2), (byte)bytes.Length, .. bytes];
}
