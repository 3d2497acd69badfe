using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>A user's account.</summary>
[EventType]
public sealed partial record AlexaUser
{
    /// <summary>Its id, as this skill sees it.</summary>
    public partial string? UserId { get; init; }

    /// <summary>The token of the account that the user linked.</summary>
    public partial string? AccessToken { get; init; }

    /// <summary>What the user allowed.</summary>
    public AlexaPermissions? Permissions { get; init; }
}
