using System.Collections.ObjectModel;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>The answer to someone who asks for an object's headers.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html#olap-headobject">HeadObject requests</see>.</remarks>
[ResponseType]
public sealed partial record S3HeadObjectResponse
{
    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; init; } = 200;

    /// <summary>Of an error: its code: <c>NoSuchKey</c>.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Of an error: what people read.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>The headers: <c>Content-Length</c>, <c>ETag</c>, <c>x-amz-meta-…</c>.</summary>
    public IReadOnlyDictionary<string, string> Headers { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
