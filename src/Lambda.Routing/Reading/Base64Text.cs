using System.Buffers;
using System.Buffers.Text;

namespace Lambda.Routing.Reading;

/// <summary>Decodes base64 that stands in a JSON string.</summary>
internal static class Base64Text
{
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
        if (!Base64.IsValid(text, out int decoded))
        {
            text = Repadded(text);
            if (!Base64.IsValid(text, out decoded))
            {
                bytes = [];
                return false;
            }
        }
        bytes = new byte[decoded];
        if (Base64.DecodeFromUtf8(text, bytes, out _, out int written) == OperationStatus.Done)
        {
            Array.Resize(ref bytes, written);
            return true;
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
}
