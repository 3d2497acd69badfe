using System.Text;

namespace Lambda.Routing.Kinesis;

/// <summary>
/// Opens records that hold several others, as the Kinesis Producer Library sends them: four bytes that mark them, a Protobuf message,
/// its MD5.
/// </summary>
/// <remarks>Source: <see href="https://github.com/awslabs/amazon-kinesis-producer/blob/master/aggregation-format.md">KPL aggregated record format</see>.</remarks>
internal static class KinesisAggregate
{
    private const int PartitionKeyTable = 1;
    private const int HashKeyTable = 2;
    private const int Records = 3;

    private static ReadOnlySpan<byte> Mark => [0xF3, 0x89, 0x9A, 0xC2];

    /// <summary>The records inside; <see langword="null"/> for a record that is no such aggregate, though it may look like one.</summary>
    public static IReadOnlyList<KinesisRecord>? Open(KinesisRecord record)
    {
        ReadOnlyMemory<byte> data = record.Kinesis.Data;
        if (data.Length < Mark.Length + Md5.Length || !data.Span.StartsWith(Mark))
        {
            return null;
        }
        ReadOnlyMemory<byte> message = data[Mark.Length..^Md5.Length];
        return Md5.Matches(message.Span, data.Span[^Md5.Length..]) ? Read(record, message) : null;
    }

    private static List<KinesisRecord>? Read(KinesisRecord aggregate, ReadOnlyMemory<byte> message)
    {
        List<string> partitionKeys = [], hashKeys = [];
        List<ReadOnlyMemory<byte>> records = [];
        ProtobufFields fields = new(message);
        while (fields.MoveNext())
        {
            switch (fields.Number)
            {
                case PartitionKeyTable:
                    partitionKeys.Add(Encoding.UTF8.GetString(fields.Bytes.Span));
                    break;
                case HashKeyTable:
                    hashKeys.Add(Encoding.UTF8.GetString(fields.Bytes.Span));
                    break;
                case Records:
                    records.Add(fields.Bytes);
                    break;
            }
        }
        List<KinesisRecord> opened = new(records.Count);
        foreach (ReadOnlyMemory<byte> record in records)
        {
            if (KinesisSubRecord.TryRead(record) is not { } inner || inner.Find(partitionKeys, hashKeys) is not var (partitionKey, hashKey))
            {
                return null;
            }
            opened.Add(aggregate with
            {
                Aggregate = aggregate,
                Kinesis = aggregate.Kinesis with { PartitionKey = partitionKey, ExplicitHashKey = hashKey, Data = inner.Data, SubSequenceNumber = opened.Count },
            });
        }
        return fields.IsMalformed ? null : opened;
    }
}
