using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Lambda.Routing.Http;

/// <summary>Decodes percent-encoded UTF-8 (<see href="https://www.rfc-editor.org/rfc/rfc3986#section-2.1">RFC 3986</see>), strictly.</summary>
internal static class PercentEncoding
{
    /// <summary>Decodes all, or reports that an escape is cut off, not hexadecimal or not UTF-8.</summary>
    /// <param name="text">The encoded text; characters outside ASCII stand for themselves.</param>
    /// <param name="plusIsSpace">Whether <c>+</c> is a space, as in a query string.</param>
    /// <param name="keep">ASCII characters whose escapes stay escapes, in upper case.</param>
    /// <param name="decoded">The decoded text.</param>
    public static bool TryDecode(ReadOnlySpan<char> text, bool plusIsSpace, ReadOnlySpan<char> keep, [NotNullWhen(true)] out string? decoded)
    {
        decoded = null;
        char[]? rented = null;
        // Decoding never makes a text longer.
        Span<char> output = text.Length <= 256 ? stackalloc char[256] : (rented = ArrayPool<char>.Shared.Rent(text.Length));
        try
        {
            int length = Decode(text, plusIsSpace, keep, output);
            if (length < 0)
            {
                return false;
            }
            decoded = new string(output[..length]);
            return true;
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<char>.Shared.Return(rented);
            }
        }
    }

    private static int Decode(ReadOnlySpan<char> text, bool plusIsSpace, ReadOnlySpan<char> keep, Span<char> output)
    {
        int written = 0;
        for (int read = 0; read < text.Length;)
        {
            if (text[read] != '%')
            {
                output[written++] = plusIsSpace && text[read] == '+' ? ' ' : text[read];
                read++;
            }
            else if (!TryDecodeRune(text, ref read, out Rune rune))
            {
                return -1;
            }
            else if (rune.IsAscii && keep.Contains((char)rune.Value))
            {
                output[written++] = '%';
                output[written++] = HexDigit(rune.Value >> 4);
                output[written++] = HexDigit(rune.Value & 15);
            }
            else
            {
                written += rune.EncodeToUtf16(output[written..]);
            }
        }
        return written;
    }

    private static bool TryDecodeRune(ReadOnlySpan<char> text, ref int read, out Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        for (int count = 0; count < utf8.Length;)
        {
            if (!TryDecodeByte(text[read..], out utf8[count]))
            {
                break;
            }
            read += 3;
            OperationStatus status = Rune.DecodeFromUtf8(utf8[..++count], out rune, out _);
            if (status != OperationStatus.NeedMoreData)
            {
                return status == OperationStatus.Done;
            }
        }
        rune = default;
        return false;
    }

    private static bool TryDecodeByte(ReadOnlySpan<char> text, out byte value)
    {
        value = 0;
        if (text.Length < 3 || text[0] != '%' || !char.IsAsciiHexDigit(text[1]) || !char.IsAsciiHexDigit(text[2]))
        {
            return false;
        }
        value = (byte)((HexValue(text[1]) << 4) | HexValue(text[2]));
        return true;
    }

    private static int HexValue(char digit) => digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10;

    private static char HexDigit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);
}
