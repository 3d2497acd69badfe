using Lambda.Routing.Declaring;

namespace Lambda.Routing.Benchmarks.Reading;

/// <summary>A detector over every source of the library: more than any function asks for.</summary>
internal static partial class Detector
{
    [EventDetector]
    public static partial string? Detect(ReadOnlySpan<byte> json);
}
