using System.Buffers;
using System.Buffers.Text;

namespace Lambda.Routing.Reading;

/// <summary>Decodes base64 that stands in a JSON string.</summary>
internal static class Base64Text
{
    private static ReadOnlySpan<byte> Alphabet => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    /// <summary>Decodes; <see langword="false"/> when the text is no base64.</summary>
    /// <param name="text">What stands between the quotes.</param>
    /// <param name="isEscaped">Whether it has escapes (some senders write <c>\/</c>).</param>
    /// <param name="bytes">The decoded bytes.</param>
    public static bool TryDecode(ReadOnlySpan<byte> text, bool isEscaped, out byte[] bytes)
    {
        if (isEscaped)
        {
            byte[] unescaped = new byte[text.Length];
            if (!JsonUnescape.TryUnescape(text, unescaped, out int length))
            {
                bytes = [];
                return false;
            }
            text = unescaped.AsSpan(0, length);
        }
        return TryDecode(text, out bytes) || TryDecode(WithoutLooseBits(Repadded(text)), out bytes);
    }

    private static bool TryDecode(ReadOnlySpan<byte> text, out byte[] bytes)
    {
        if (Base64.IsValid(text, out int decoded))
        {
            bytes = new byte[decoded];
            if (Base64.DecodeFromUtf8(text, bytes, out _, out int written) == OperationStatus.Done)
            {
                Array.Resize(ref bytes, written);
                return true;
            }
        }
        bytes = [];
        return false;
    }

    // Some senders end with one sign too many; nothing is lost by dropping it.
    private static ReadOnlySpan<byte> Repadded(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> content = text.TrimEnd((byte)'=');
        if (content.IsEmpty || content.Length == text.Length)
        {
            return text;
        }
        byte[] padded = new byte[(content.Length + 3) / 4 * 4];
        padded.AsSpan().Fill((byte)'=');
        content.CopyTo(padded);
        return padded;
    }

    // The last character before the padding has bits that belong to no byte. AWS's guides show some that are set, and most decoders ignore them.
    private static ReadOnlySpan<byte> WithoutLooseBits(ReadOnlySpan<byte> text)
    {
        int last = text.TrimEnd((byte)'=').Length - 1;
        int padding = text.Length - last - 1;
        if (last < 0 || padding is not (1 or 2) || Alphabet.IndexOf(text[last]) is not (>= 0 and int value))
        {
            return text;
        }
        byte[] clean = text.ToArray();
        clean[last] = Alphabet[padding == 1 ? value & ~0b11 : value & ~0b1111];
        return clean;
    }
}
