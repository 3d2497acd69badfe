using System.ComponentModel;
using System.IO.Compression;

namespace Lambda.Routing.Http;

/// <summary>How generated code compresses an answer.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpCompression
{
    // The level that ASP.NET Core's middleware and most proxies use for answers made on the fly.
    private const int BrotliQuality = 4;
    private const int BrotliWindow = 22;

    /// <summary>The answer, compressed where the client asks for it and it is worth it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="result">The answer.</param>
    /// <param name="minimumBytes">The length from which an answer is compressed.</param>
    public static HttpResult Apply(HttpRequest request, HttpResult result, int minimumBytes)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        if (result.Body.Length < Math.Max(minimumBytes, 1) || !IsCompressible(result.ContentType) || MustStay(result))
        {
            return result;
        }
        // Says to caches that the next client may get other bytes, also where this one gets the plain ones.
        result = result.WithHeader("Vary", "Accept-Encoding");
        string? coding = ContentCoding.Choose(request.Headers["accept-encoding"]);
        byte[]? compressed = coding switch
        {
            ContentCoding.Brotli => Brotli(result.Body.Span),
            ContentCoding.Gzip => Gzip(result.Body.Span),
            _ => null,
        };
        return compressed is null ? result : result.WithBody(compressed, isBinary: true).WithHeader("Content-Encoding", coding!);
    }

    // Encoded already; a part of something; or something whose bytes are promised (RFC 9111, section 5.2.2.6; a strong ETag names bytes).
    private static bool MustStay(HttpResult result) => result.StatusCode is 206
        || result.Find("Content-Encoding") is not null
        || result.Find("ETag") is { } tag && !tag.StartsWith("W/", StringComparison.Ordinal)
        || result.Find("Cache-Control") is { } control && control.Contains("no-transform", StringComparison.OrdinalIgnoreCase);

    private static bool IsCompressible(string? contentType)
    {
        ReadOnlySpan<char> type = MediaType.Of(contentType);
        return type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("xml", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("javascript", StringComparison.OrdinalIgnoreCase)
            || type.Equals("application/wasm", StringComparison.OrdinalIgnoreCase);
    }

    private static byte[]? Brotli(ReadOnlySpan<byte> body)
    {
        byte[] output = new byte[body.Length - 1];
        return BrotliEncoder.TryCompress(body, output, out int written, BrotliQuality, BrotliWindow) ? output[..written] : null;
    }

    private static byte[]? Gzip(ReadOnlySpan<byte> body)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(body);
        }
        return output.Length < body.Length ? output.ToArray() : null;
    }
}
