using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>Whether a skill could do an intent.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/implement-canfulfillintentrequest-for-name-free-interaction.html">CanFulfillIntentRequest</see>.</remarks>
[ResponseType]
public sealed partial record AlexaCanFulfill
{
    /// <summary><c>YES</c>, <c>NO</c> or <c>MAYBE</c>.</summary>
    public required string CanFulfill { get; init; }

    /// <summary>The same for its slots.</summary>
    public IReadOnlyDictionary<string, AlexaCanFulfillSlot> Slots { get; init; } = new Dictionary<string, AlexaCanFulfillSlot>();
}
