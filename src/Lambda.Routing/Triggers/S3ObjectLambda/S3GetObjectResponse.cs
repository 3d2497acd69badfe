using System.Collections.ObjectModel;

namespace Lambda.Routing;

/// <summary>The answer to someone who asks for an object.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_WriteGetObjectResponse.html">WriteGetObjectResponse</see>.</remarks>
public sealed record S3GetObjectResponse
{
    private const int InternalServerError = 500;

    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; init; } = 200;

    /// <summary>The object. It is read when the method has returned and its services are released, and disposed of then. <see langword="null"/> for none.</summary>
    public Stream? Body { get; init; }

    /// <summary>Of an error: its code, letters that begin with a capital: <c>AccessDenied</c>.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Of an error: what people read.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>The body's length in bytes, where it is known.</summary>
    public long? ContentLength { get; init; }

    /// <summary>The header <c>Content-Type</c>.</summary>
    public string? ContentType { get; init; }

    /// <summary>The header <c>Content-Encoding</c>.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>The header <c>Content-Language</c>.</summary>
    public string? ContentLanguage { get; init; }

    /// <summary>The header <c>Content-Disposition</c>.</summary>
    public string? ContentDisposition { get; init; }

    /// <summary>The header <c>Content-Range</c>, where only a part was asked for.</summary>
    public string? ContentRange { get; init; }

    /// <summary>The header <c>Accept-Ranges</c>.</summary>
    public string? AcceptRanges { get; init; }

    /// <summary>The header <c>Cache-Control</c>.</summary>
    public string? CacheControl { get; init; }

    /// <summary>The header <c>ETag</c>.</summary>
    public string? ETag { get; init; }

    /// <summary>The header <c>Expires</c>.</summary>
    public DateTimeOffset? Expires { get; init; }

    /// <summary>The header <c>Last-Modified</c>.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>The object's own metadata, without <c>x-amz-meta-</c>.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the caller hears of a failure. What failed is for the log: callers may be anybody.</summary>
    internal static S3GetObjectResponse Failed { get; } = new()
    {
        StatusCode = InternalServerError,
        ErrorCode = "InternalError",
        ErrorMessage = "The object could not be made.",
    };
}
