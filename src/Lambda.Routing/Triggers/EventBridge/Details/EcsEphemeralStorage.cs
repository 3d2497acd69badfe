using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>The ephemeral storage of a task.</summary>
[EventType]
public sealed partial record EcsEphemeralStorage
{
    /// <summary>The key that it is encrypted with.</summary>
    public partial string? KmsKeyId { get; init; }

    /// <summary>Its size in GiB.</summary>
    public int? SizeInGiB { get; init; }
}
