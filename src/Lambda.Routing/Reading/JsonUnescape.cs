using System.Buffers;
using System.Text;

namespace Lambda.Routing.Reading;

/// <summary>Turns the inside of a JSON string into UTF-8 text. The tokeniser has checked the syntax; surrogates it has not.</summary>
internal static class JsonUnescape
{
    private const int StackLimit = 512;

    /// <summary>What is wrong when decoding fails.</summary>
    public const string Problem = "half a surrogate pair in a string";

    /// <summary>Decodes the inside of a JSON string; <see langword="null"/> when an escape stands for half a surrogate pair.</summary>
    /// <param name="json">What stands between the quotes.</param>
    public static string? ToText(ReadOnlySpan<byte> json)
    {
        byte[]? rented = null;
        Span<byte> buffer = json.Length <= StackLimit
            ? stackalloc byte[StackLimit]
            : rented = ArrayPool<byte>.Shared.Rent(json.Length);
        try
        {
            return TryUnescape(json, buffer, out int written) ? Encoding.UTF8.GetString(buffer[..written]) : null;
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    /// <summary>Decodes the inside of a JSON string; <see langword="false"/> when an escape stands for half a surrogate pair.</summary>
    /// <param name="json">What stands between the quotes.</param>
    /// <param name="utf8">At least as long as <paramref name="json"/>: an escape is never shorter than its character.</param>
    /// <param name="written">The number of bytes written.</param>
    public static bool TryUnescape(ReadOnlySpan<byte> json, Span<byte> utf8, out int written)
    {
        int read = 0;
        written = 0;
        while (read < json.Length)
        {
            byte current = json[read];
            if (current != (byte)'\\')
            {
                utf8[written++] = current;
                read++;
                continue;
            }
            byte escape = json[read + 1];
            if (escape != (byte)'u')
            {
                utf8[written++] = Simple(escape);
                read += 2;
                continue;
            }
            if (!TryReadRune(json, ref read, out Rune rune))
            {
                return false;
            }
            written += rune.EncodeToUtf8(utf8[written..]);
        }
        return true;
    }

    private static byte Simple(byte escape) => escape switch
    {
        (byte)'n' => (byte)'\n',
        (byte)'r' => (byte)'\r',
        (byte)'t' => (byte)'\t',
        (byte)'b' => (byte)'\b',
        (byte)'f' => (byte)'\f',
        _ => escape,
    };

    private static bool TryReadRune(ReadOnlySpan<byte> json, ref int read, out Rune rune)
    {
        char first = ReadUnit(json, ref read);
        if (!char.IsSurrogate(first))
        {
            return Rune.TryCreate(first, out rune);
        }
        rune = default;
        return read + 5 < json.Length && json[read] == (byte)'\\' && json[read + 1] == (byte)'u'
            && Rune.TryCreate(first, ReadUnit(json, ref read), out rune);
    }

    // The tokeniser has seen to it that four hexadecimal digits follow.
    private static char ReadUnit(ReadOnlySpan<byte> json, ref int read)
    {
        int unit = 0;
        foreach (byte digit in json.Slice(read + 2, 4))
        {
            unit = (unit << 4) | HexValue(digit);
        }
        read += 6;
        return (char)unit;
    }

    private static int HexValue(byte digit) => digit <= (byte)'9' ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
