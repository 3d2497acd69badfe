using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.CloudFront;

/// <summary>Where a request goes: one of the two.</summary>
[EventType]
[ResponseType]
public sealed partial record CloudFrontOrigin
{
    /// <summary>A server of any kind.</summary>
    public CloudFrontCustomOrigin? Custom { get; init; }

    /// <summary>A bucket of Amazon S3.</summary>
    public CloudFrontS3Origin? S3 { get; init; }
}
