using Lambda.Routing.Reading;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>Where the original of what is asked for is.</summary>
[EventType]
public sealed partial record S3ObjectLambdaInput
{
    /// <summary>A signed URL of the original, with the caller's permissions. A secret.</summary>
    public partial string? InputS3Url { get; init; }

    /// <summary>Says what this is, and shows none of it.</summary>
    public override string ToString() => nameof(S3ObjectLambdaInput);
}
