using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.S3ObjectLambda;

/// <summary>An access point, and what it gives the function along.</summary>
[EventType]
public sealed partial record S3ObjectLambdaConfiguration : IPayloadCarrier
{
    /// <summary>The Object Lambda Access Point's ARN.</summary>
    public partial string? AccessPointArn { get; init; }

    /// <summary>The ARN of the access point behind it.</summary>
    public partial string? SupportingAccessPointArn { get; init; }

    /// <summary>The text that the access point's configuration gives the function.</summary>
    public partial string? Payload { get; init; }

    /// <summary>The text that the access point's configuration gives the function.</summary>
    Payload IPayloadCarrier.Payload => Reading.Payload.FromText(_textOfPayload);
}
