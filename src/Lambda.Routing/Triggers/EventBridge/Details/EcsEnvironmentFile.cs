using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A file with environment variables.</summary>
[EventType]
public sealed partial record EcsEnvironmentFile
{
    /// <summary>Where it is: <c>s3</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The ARN of the object.</summary>
    public partial string? Value { get; init; }
}
