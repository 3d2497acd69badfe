using Lambda.Routing.Writing;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>A list of objects.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjects.html">ListObjects</see> and
/// <see href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html">ListObjectsV2</see>, whose members it has in camel case.
/// </remarks>
[ResponseType]
public sealed partial record S3ListBucketResult
{
    /// <summary>The bucket's name.</summary>
    public string? Name { get; init; }

    /// <summary>What the keys begin with.</summary>
    public string? Prefix { get; init; }

    /// <summary>Of the first version: where the list begins.</summary>
    public string? Marker { get; init; }

    /// <summary>Of the first version: where the next list begins.</summary>
    public string? NextMarker { get; init; }

    /// <summary>Of the second version: the token that this list was asked for with.</summary>
    public string? ContinuationToken { get; init; }

    /// <summary>Of the second version: the token that the next list is asked for with.</summary>
    public string? NextContinuationToken { get; init; }

    /// <summary>Of the second version: the key behind which the list begins.</summary>
    public string? StartAfter { get; init; }

    /// <summary>Of the second version: how many keys the list has.</summary>
    public int? KeyCount { get; init; }

    /// <summary>How many keys were asked for at most.</summary>
    public int? MaxKeys { get; init; }

    /// <summary>What separates a common prefix from the rest of a key.</summary>
    public string? Delimiter { get; init; }

    /// <summary>How keys are encoded: <c>url</c>.</summary>
    public string? EncodingType { get; init; }

    /// <summary>Whether there is more.</summary>
    public bool IsTruncated { get; init; }

    /// <summary>The objects.</summary>
    [WriteEmpty]
    public IReadOnlyList<S3ListedObject> Contents { get; init; } = [];

    /// <summary>What keys have in common up to the delimiter.</summary>
    [WriteEmpty]
    public IReadOnlyList<S3CommonPrefix> CommonPrefixes { get; init; } = [];
}
