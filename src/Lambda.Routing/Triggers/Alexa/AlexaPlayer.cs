using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>What the device plays.</summary>
[EventType]
public sealed partial record AlexaPlayer
{
    /// <summary>The stream.</summary>
    public partial string? Token { get; init; }

    /// <summary>How far it is, in milliseconds.</summary>
    public long? OffsetInMilliseconds { get; init; }

    /// <summary>What the player does: <c>IDLE</c>, <c>PAUSED</c>, <c>PLAYING</c>, <c>BUFFER_UNDERRUN</c>, <c>FINISHED</c>, <c>STOPPED</c>.</summary>
    public partial string? PlayerActivity { get; init; }
}
