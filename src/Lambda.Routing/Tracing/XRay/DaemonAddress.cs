using System.Net;

namespace Lambda.Routing.Tracing;

/// <summary>Reads the address of the X-Ray daemon.</summary>
internal static class DaemonAddress
{
    private const string Udp = "udp:";

    /// <exception cref="FormatException">The text holds no address for UDP.</exception>
    public static IPEndPoint Parse(string text)
    {
        foreach (string part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (part.StartsWith(Udp, StringComparison.OrdinalIgnoreCase))
            {
                return ParseOne(part[Udp.Length..]);
            }
        }
        return ParseOne(text.Trim());
    }

    private static IPEndPoint ParseOne(string text)
    {
        if (IPEndPoint.TryParse(text, out IPEndPoint? address) && address.Port > 0)
        {
            return address;
        }
        throw new FormatException($"AWS_XRAY_DAEMON_ADDRESS holds '{text}', which is no address like 169.254.79.129:2000.");
    }
}
