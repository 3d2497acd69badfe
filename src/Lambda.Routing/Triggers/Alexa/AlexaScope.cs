using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>A user's token.</summary>
[EventType, ResponseType]
public sealed partial record AlexaScope
{
    /// <summary>The kind of token: <c>BearerToken</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The token.</summary>
    public partial string? Token { get; init; }

    /// <summary>Where the user is, for some kinds of token.</summary>
    public partial string? Partition { get; init; }

    /// <summary>The user, for some kinds of token.</summary>
    public partial string? UserId { get; init; }
}
