using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Binds a parameter to the event that the other function was given.</summary>
/// <remarks>The parameter may be an event of the library's own: <c>[RequestPayload] S3Event failed</c>.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
[PayloadMember(nameof(DestinationEvent.RequestPayload))]
public sealed class RequestPayloadAttribute : Attribute;
