using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>What went wrong.</summary>
[EventType]
public sealed partial record AlexaError
{
    /// <summary>The kind of error: <c>INVALID_RESPONSE</c>, <c>DEVICE_COMMUNICATION_ERROR</c>, <c>INTERNAL_SERVICE_ERROR</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>What it says.</summary>
    public partial string? Message { get; init; }
}
