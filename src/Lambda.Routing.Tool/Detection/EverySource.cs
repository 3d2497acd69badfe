using Lambda.Routing.Declaring;

namespace Lambda.Routing.Tool.Detection;

/// <summary>Recognises the events of every trigger of the library. The list is the compiler's.</summary>
internal static partial class EverySource
{
    /// <summary>The name of the service that sent an event; <see langword="null"/> when it is none of them.</summary>
    [EventDetector]
    public static partial string? Detect(ReadOnlySpan<byte> json);
}
