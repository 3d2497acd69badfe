using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudFront;

/// <summary>The envelope of a request or response.</summary>
[EventType]
public sealed partial record CloudFrontRecord
{
    /// <summary>What is in it.</summary>
    [Discriminator]
    public required CloudFrontData Cf { get; init; }
}
