using System.Text;
using System.Text.Json;

namespace Lambda.Routing.RabbitMq;

/// <summary>What a header holds.</summary>
internal static class RabbitMqHeader
{
    public static string? Text(JsonElement header) => header.ValueKind switch
    {
        JsonValueKind.String => header.GetString(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => header.GetRawText(),
        _ => Bytes(header) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null,
    };

    public static ReadOnlyMemory<byte>? Bytes(JsonElement header)
    {
        if (header.ValueKind != JsonValueKind.Object || !header.TryGetProperty("bytes"u8, out JsonElement array) || array.ValueKind != JsonValueKind.Array)
        {
            return null;
        }
        byte[] bytes = new byte[array.GetArrayLength()];
        int count = 0;
        foreach (JsonElement item in array.EnumerateArray())
        {
            // Java's bytes have a sign.
            if (item.ValueKind != JsonValueKind.Number || !item.TryGetInt32(out int number) || number is < sbyte.MinValue or > byte.MaxValue)
            {
                return null;
            }
            bytes[count++] = unchecked((byte)number);
        }
        return bytes;
    }
}
