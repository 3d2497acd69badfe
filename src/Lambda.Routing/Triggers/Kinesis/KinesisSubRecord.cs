namespace Lambda.Routing.Kinesis;

/// <summary>A record inside an aggregate: its data, and its keys by their places in the aggregate's tables.</summary>
internal readonly record struct KinesisSubRecord(ulong? PartitionKeyIndex, ulong? HashKeyIndex, ReadOnlyMemory<byte> Data)
{
    private const int PartitionKey = 1;
    private const int HashKey = 2;
    private const int DataField = 3;

    /// <summary>Reads one; <see langword="null"/> when the message is malformed or has no data.</summary>
    public static KinesisSubRecord? TryRead(ReadOnlyMemory<byte> message)
    {
        ulong? partitionKey = null, hashKey = null;
        ReadOnlyMemory<byte>? data = null;
        ProtobufFields fields = new(message);
        while (fields.MoveNext())
        {
            switch (fields.Number)
            {
                case PartitionKey:
                    partitionKey = fields.Value;
                    break;
                case HashKey:
                    hashKey = fields.Value;
                    break;
                case DataField:
                    data = fields.Bytes;
                    break;
            }
        }
        return !fields.IsMalformed && data is { } found ? new KinesisSubRecord(partitionKey, hashKey, found) : null;
    }

    /// <summary>The keys; <see langword="null"/> when a table has no such place.</summary>
    public (string PartitionKey, string? HashKey)? Find(List<string> partitionKeys, List<string> hashKeys)
    {
        if (PartitionKeyIndex is not { } partition || partition >= (ulong)partitionKeys.Count || HashKeyIndex >= (ulong)hashKeys.Count)
        {
            return null;
        }
        return (partitionKeys[(int)partition], HashKeyIndex is { } hash ? hashKeys[(int)hash] : null);
    }
}
