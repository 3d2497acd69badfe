namespace Lambda.Routing.Http;

/// <summary>
/// Bodies that a client has compressed (<see href="https://www.rfc-editor.org/rfc/rfc9110#section-8.4">RFC 9110, Content-Encoding</see>).
/// They are not inflated: neither does a service in front of the function, and no function should carry what few clients send.
/// </summary>
internal static class ContentEncoding
{
    // Some clients put a charset here, which encodes nothing.
    private static readonly string[] s_compressions = ["gzip", "x-gzip", "deflate", "br", "zstd", "dcb", "dcz", "compress", "x-compress"];

    /// <summary>Insists that the body is what its media type says.</summary>
    /// <exception cref="HttpBadRequestException">It is compressed (415, with what the server takes instead).</exception>
    public static void RequireNone(HttpRequest request)
    {
        if (request.Headers["content-encoding"] is { } codings && !request.Body.IsEmpty && HeaderList.Split(codings).Exists(IsCompression))
        {
            const string detail = "body: expected no Content-Encoding";
            throw new HttpBadRequestException(detail, 415) { Answer = HttpResult.Problem(detail, 415).WithHeader("Accept-Encoding", "identity") };
        }
    }

    private static bool IsCompression(string coding) => s_compressions.Contains(coding, StringComparer.OrdinalIgnoreCase);
}
