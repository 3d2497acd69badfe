using System.Buffers;
using System.Text.Json;

namespace Lambda.Routing.Detection;

/// <summary>The rare names and strings that hold an escape. Half of a surrogate pair is well-formed JSON, but no text: it equals none.</summary>
internal static class EscapedText
{
    public static ReadOnlySpan<byte> CopyName(in Utf8JsonReader reader, Span<byte> scratch)
    {
        if (reader.ValueSpan.Length > scratch.Length)
        {
            return default;
        }
        return TryCopy(in reader, scratch, out int length) ? scratch[..length] : default;
    }

    public static bool Equals(in Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        if (reader.ValueSpan.Length > text.Length * ShapeScan.EscapedSize)
        {
            return false;
        }
        byte[] buffer = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        bool equal = TryCopy(in reader, buffer, out int length) && text.SequenceEqual(buffer.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(buffer);
        return equal;
    }

    public static bool Contains(in Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        bool found = TryCopy(in reader, buffer, out int length) && buffer.AsSpan(0, length).IndexOf(text) >= 0;
        ArrayPool<byte>.Shared.Return(buffer);
        return found;
    }

    private static bool TryCopy(in Utf8JsonReader reader, Span<byte> destination, out int length)
    {
        try
        {
            length = reader.CopyString(destination);
            return true;
        }
        catch (InvalidOperationException)
        {
            length = 0;
            return false;
        }
    }
}
