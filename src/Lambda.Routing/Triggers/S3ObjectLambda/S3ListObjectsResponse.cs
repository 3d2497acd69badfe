using Lambda.Routing.S3ObjectLambda;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>The answer to someone who asks for a list of objects: the list, or its XML.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html#olap-listobjects">ListObjects requests</see>.</remarks>
[ResponseType]
public sealed partial record S3ListObjectsResponse
{
    /// <summary>The HTTP status.</summary>
    public int StatusCode { get; init; } = 200;

    /// <summary>Of an error: its code: <c>NoSuchBucket</c>.</summary>
    public string? ErrorCode { get; init; }

    /// <summary>Of an error: what people read.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>The list as XML, as Amazon S3 itself answers. It is passed on as it is.</summary>
    public string? ListResultXml { get; init; }

    /// <summary>The list, which Amazon S3 turns into XML. Not beside <see cref="ListResultXml"/>.</summary>
    public S3ListBucketResult? ListBucketResult { get; init; }
}
