using Lambda.Routing.Reading;

namespace Lambda.Routing.Iot;

/// <summary>A group of things.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/iot/latest/developerguide/registry-events.html">registry events</see>.</remarks>
[EventType]
public sealed partial record IotThingGroup
{
    /// <summary>The group's ARN.</summary>
    public partial string? GroupArn { get; init; }

    /// <summary>The group's id.</summary>
    public partial string? GroupId { get; init; }
}
