using System.Security.Cryptography;
using System.Text;

namespace Lambda.Routing.Testing;

/// <summary>Writes several records as one, as the Kinesis Producer Library does: a mark, a Protobuf message, its MD5.</summary>
internal static class KinesisAggregateWriter
{
    private static ReadOnlySpan<byte> Mark => [0xF3, 0x89, 0x9A, 0xC2];

    public static byte[] Write(ReadOnlySpan<KinesisTestRecord> records)
    {
        string[] keys = [.. records.ToArray().Select(record => record.PartitionKey).Distinct()];
        string[] hashKeys = [.. records.ToArray().Select(record => record.ExplicitHashKey).OfType<string>().Distinct()];
        using var message = new MemoryStream();
        Array.ForEach(keys, key => WriteBytes(message, 1, Encoding.UTF8.GetBytes(key)));
        Array.ForEach(hashKeys, key => WriteBytes(message, 2, Encoding.UTF8.GetBytes(key)));
        foreach (KinesisTestRecord record in records)
        {
            using var inner = new MemoryStream();
            WriteNumber(inner, 1, Array.IndexOf(keys, record.PartitionKey));
            if (record.ExplicitHashKey is { } hashKey)
            {
                WriteNumber(inner, 2, Array.IndexOf(hashKeys, hashKey));
            }
            WriteBytes(inner, 3, record.Data.Span);
            WriteBytes(message, 3, inner.ToArray());
        }
        byte[] body = message.ToArray();
#pragma warning disable CA5351 // The library's format has this checksum.
        return [.. Mark, .. body, .. MD5.HashData(body)];
#pragma warning restore CA5351
    }

    private static void WriteNumber(MemoryStream output, int field, int value)
    {
        WriteVarint(output, (uint)(field << 3));
        WriteVarint(output, (uint)value);
    }

    private static void WriteBytes(MemoryStream output, int field, ReadOnlySpan<byte> bytes)
    {
        WriteVarint(output, (uint)((field << 3) | 2));
        WriteVarint(output, (uint)bytes.Length);
        output.Write(bytes);
    }

    private static void WriteVarint(MemoryStream output, uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            output.WriteByte((byte)(value | 0x80));
        }
        output.WriteByte((byte)value);
    }
}
