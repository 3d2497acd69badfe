using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>What an answer holds that says what went wrong.</summary>
[ResponseType]
internal sealed partial record AlexaErrorPayload
{
    public required string Type { get; init; }

    public required string Message { get; init; }
}
