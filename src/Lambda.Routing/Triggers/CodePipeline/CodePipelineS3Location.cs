using Lambda.Routing.Reading;

namespace Lambda.Routing.CodePipeline;

/// <summary>An object in Amazon S3.</summary>
[EventType]
public sealed partial record CodePipelineS3Location
{
    /// <summary>The bucket.</summary>
    public partial string? BucketName { get; init; }

    /// <summary>The object's key.</summary>
    public partial string? ObjectKey { get; init; }
}
