using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>Whether a skill could do with a slot.</summary>
[ResponseType]
public sealed partial record AlexaCanFulfillSlot
{
    /// <summary><c>YES</c>, <c>NO</c> or <c>MAYBE</c>.</summary>
    public required string CanUnderstand { get; init; }

    /// <summary><c>YES</c> or <c>NO</c>.</summary>
    public required string CanFulfill { get; init; }
}
