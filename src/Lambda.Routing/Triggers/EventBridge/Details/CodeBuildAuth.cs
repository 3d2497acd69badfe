using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>How a build gets to its source.</summary>
[EventType]
public sealed partial record CodeBuildAuth
{
    /// <summary>What stands for the right: an ARN.</summary>
    public partial string? Resource { get; init; }

    /// <summary>The kind: <c>OAUTH</c>.</summary>
    public partial string? Type { get; init; }
}
