using System.Text;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>Text as one segment of a path (RFC 3986): all but unreserved characters as <c>%XX</c> of their UTF-8.</summary>
internal static class PercentEncoding
{
    public static void Append(ByteWriter head, string segment)
    {
        foreach (char c in segment)
        {
            if (!IsUnreserved(c))
            {
                AppendEncoded(head, segment);
                return;
            }
        }
        head.AppendAscii(segment);
    }

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';

    private static void AppendEncoded(ByteWriter head, string segment)
    {
        foreach (byte b in Encoding.UTF8.GetBytes(segment))
        {
            if (IsUnreserved((char)b))
            {
                head.Append([b]);
            }
            else
            {
                head.Append([(byte)'%', Hex(b >> 4), Hex(b & 15)]);
            }
        }
    }

    private static byte Hex(int digit) => (byte)"0123456789ABCDEF"[digit];
}
