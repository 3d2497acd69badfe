using Lambda.Routing.Writing;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>An object in a list.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html">Object</see>.</remarks>
/// <param name="Key">The object's key.</param>
[ResponseType]
public sealed partial record S3ListedObject(string Key)
{
    /// <summary>When the object was made.</summary>
    public DateTimeOffset? LastModified { get; init; }

    /// <summary>The object's entity tag.</summary>
    public string? ETag { get; init; }

    /// <summary>How the checksum is made.</summary>
    public IReadOnlyList<string> ChecksumAlgorithm { get; init; } = [];

    /// <summary>The size in bytes.</summary>
    public long? Size { get; init; }

    /// <summary>Who has it.</summary>
    public S3ObjectOwner? Owner { get; init; }

    /// <summary>The storage class: <c>STANDARD</c>.</summary>
    public string? StorageClass { get; init; }
}
