using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The bucket of an object.</summary>
[EventType]
public sealed partial record S3EventBucket
{
    /// <summary>The bucket's name.</summary>
    public required partial string Name { get; init; }
}
