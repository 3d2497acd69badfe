using Lambda.Routing.Reading;

namespace Lambda.Routing.Ses;

/// <summary>A header of a mail.</summary>
[EventType]
public sealed partial record SesHeader
{
    /// <summary>The name.</summary>
    public required partial string Name { get; init; }

    /// <summary>The value.</summary>
    public partial string? Value { get; init; }
}
