using Lambda.Routing.Reading;

namespace Lambda.Routing.CloudFront;

/// <summary>A request or response, and the distribution that it goes through.</summary>
[EventType]
public sealed partial record CloudFrontData
{
    /// <summary>The distribution, and where in it the function stands.</summary>
    public CloudFrontConfig Config { get; init; } = new();

    /// <summary>The request; an empty one where a test event has none.</summary>
    public CloudFrontRequest Request { get; init; } = new() { Uri = "" };

    /// <summary>The response; absent on the way to the origin.</summary>
    public CloudFrontResponse? Response { get; init; }
}
