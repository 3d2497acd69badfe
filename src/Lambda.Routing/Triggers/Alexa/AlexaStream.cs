using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>A stream of sound.</summary>
[ResponseType]
internal sealed partial record AlexaStream
{
    public required string Url { get; init; }

    public required string Token { get; init; }

    public string? ExpectedPreviousToken { get; init; }

    public long OffsetInMilliseconds { get; init; }
}
