using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing.CloudFront;

/// <summary>A value of a header.</summary>
[EventType]
[ResponseType]
public sealed partial record CloudFrontHeader
{
    /// <summary>The header's name as it was sent: <c>Content-Type</c>; absent where it does not matter.</summary>
    public partial string? Key { get; init; }

    /// <summary>The value.</summary>
    public partial string? Value { get; init; }
}
