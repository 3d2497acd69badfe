using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>An environment variable of a build.</summary>
[EventType]
public sealed partial record CodeBuildVariable
{
    /// <summary>The name.</summary>
    public partial string? Name { get; init; }

    /// <summary>Where the value is: <c>PLAINTEXT</c>, <c>PARAMETER_STORE</c>, <c>SECRETS_MANAGER</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The value, or its name elsewhere.</summary>
    public partial string? Value { get; init; }
}
