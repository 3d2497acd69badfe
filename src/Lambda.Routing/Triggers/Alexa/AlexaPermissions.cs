using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>What a user allowed a skill.</summary>
[EventType]
public sealed partial record AlexaPermissions
{
    /// <summary>The token for it; newer requests have <see cref="AlexaSystem.ApiAccessToken"/>.</summary>
    public partial string? ConsentToken { get; init; }

    /// <summary>Each permission's state, by its name.</summary>
    public Payload Scopes { get; init; }
}
