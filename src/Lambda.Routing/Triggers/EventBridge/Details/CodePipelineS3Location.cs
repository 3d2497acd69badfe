using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>Where an artifact is in Amazon S3.</summary>
[EventType]
public sealed partial record CodePipelineS3Location
{
    /// <summary>The bucket's name.</summary>
    public partial string? Bucket { get; init; }

    /// <summary>The object's key.</summary>
    public partial string? Key { get; init; }
}
