using Lambda.Routing.Reading;

namespace Lambda.Routing.DocumentDb;

/// <summary>An array that has become shorter.</summary>
[EventType]
public sealed partial record DocumentDbTruncatedArray
{
    /// <summary>The array's path in the document.</summary>
    public partial string? Field { get; init; }

    /// <summary>How many elements it has now.</summary>
    public long? NewSize { get; init; }
}
