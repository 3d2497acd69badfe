using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>The session that a request belongs to.</summary>
/// <remarks>Source: <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#session-object">session object</see>.</remarks>
[EventType]
public sealed partial record AlexaSession
{
    /// <summary>Whether the request begins it.</summary>
    public bool New { get; init; }

    /// <summary>Its id.</summary>
    public partial string? SessionId { get; init; }

    /// <summary>The skill.</summary>
    public AlexaApplication? Application { get; init; }

    /// <summary>What the skill keeps through the session: a JSON object.</summary>
    public Payload Attributes { get; init; }

    /// <summary>The user's account.</summary>
    public AlexaUser? User { get; init; }
}
