namespace Lambda.Routing.Http;

/// <summary>The part of a <c>Content-Type</c> that says what the body is.</summary>
internal static class MediaType
{
    /// <summary>The type without its parameters; empty when there is none.</summary>
    public static ReadOnlySpan<char> Of(string? contentType)
    {
        ReadOnlySpan<char> type = contentType;
        int end = type.IndexOf(';');
        return (end < 0 ? type : type[..end]).Trim();
    }

    /// <summary>
    /// Whether a body of this type cannot be JSON. Clients often send JSON as text, as bytes or without a type; forms,
    /// XML, HTML and media are something else.
    /// </summary>
    public static bool IsClearlyNotJson(string? contentType)
    {
        ReadOnlySpan<char> type = Of(contentType);
        return Is(type, "application/x-www-form-urlencoded")
            || Is(type, "text/html")
            || Is(type, "text/css")
            || Is(type, "text/csv")
            || Is(type, "text/xml")
            || Is(type, "application/xml")
            || Is(type, "application/pdf")
            || Is(type, "application/zip")
            || Is(type, "application/gzip")
            || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
            || StartsWith(type, "multipart/")
            || StartsWith(type, "image/")
            || StartsWith(type, "audio/")
            || StartsWith(type, "video/")
            || StartsWith(type, "font/");
    }

    private static bool Is(ReadOnlySpan<char> type, string other) => type.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool StartsWith(ReadOnlySpan<char> type, string prefix) => type.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
}
