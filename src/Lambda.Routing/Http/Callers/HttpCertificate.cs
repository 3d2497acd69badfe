using System.Globalization;

namespace Lambda.Routing;

/// <summary>The certificate with which a client opened the connection; the service has verified it.</summary>
public sealed class HttpCertificate
{
    /// <summary>The distinguished name of whom it is for.</summary>
    public string? Subject { get; init; }

    /// <summary>The distinguished name of who issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>The serial number, in hexadecimal with colons.</summary>
    public string? SerialNumber { get; init; }

    /// <summary>The certificate itself, in PEM.</summary>
    public string? Pem { get; init; }

    /// <summary>From when it is valid.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Until when it is valid.</summary>
    public DateTimeOffset? NotAfter { get; init; }

    /// <summary>A time as OpenSSL prints it (<c>May  8 12:30:02 2019 GMT</c>), in UTC; <see langword="null"/> for any other text.</summary>
    internal static DateTimeOffset? ParseTime(string? text) => DateTimeOffset.TryParseExact(
        text, "MMM d HH:mm:ss yyyy 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces, out DateTimeOffset time)
        ? time
        : null;
}
