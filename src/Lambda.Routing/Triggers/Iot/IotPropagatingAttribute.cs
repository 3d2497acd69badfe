using Lambda.Routing.Reading;

namespace Lambda.Routing.Iot;

/// <summary>What AWS IoT adds to each message of a thing: a user property, from an attribute of the thing or of its connection.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/iot/latest/apireference/API_PropagatingAttribute.html">PropagatingAttribute</see>.</remarks>
[EventType]
public sealed partial record IotPropagatingAttribute
{
    /// <summary>The key of the user property.</summary>
    public partial string? UserPropertyKey { get; init; }

    /// <summary>The thing's attribute that it has its value from.</summary>
    public partial string? ThingAttribute { get; init; }

    /// <summary>What of the connection it has its value from: <c>iot:ClientId</c>, <c>iot:Thing.ThingName</c>.</summary>
    public partial string? ConnectionAttribute { get; init; }
}
