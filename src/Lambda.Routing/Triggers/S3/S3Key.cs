using System.Net;

namespace Lambda.Routing.S3;

/// <summary>The encoding of keys in notifications: that of a query string, in which slashes stay.</summary>
internal static class S3Key
{
    public static string Decode(string raw) => raw.AsSpan().ContainsAny('+', '%') ? WebUtility.UrlDecode(raw) : raw;

    public static string Encode(string key) => WebUtility.UrlEncode(key).Replace("%2F", "/", StringComparison.Ordinal);
}
