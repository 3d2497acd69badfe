using Lambda.Routing.Reading;

namespace Lambda.Routing.IotEvents;

/// <summary>What a detector acted on.</summary>
[EventType]
public sealed partial record IotEventsTriggerDetails
{
    /// <summary>The input's name, of a message.</summary>
    public partial string? InputName { get; init; }

    /// <summary>The message's id.</summary>
    public partial string? MessageId { get; init; }

    /// <summary>The kind: <c>Message</c>, <c>Timer</c>.</summary>
    public partial string? TriggerType { get; init; }
}
