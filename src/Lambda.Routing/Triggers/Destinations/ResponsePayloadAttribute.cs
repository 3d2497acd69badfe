using Lambda.Routing.Declaring;
using Lambda.Routing.Destinations;

namespace Lambda.Routing;

/// <summary>Binds a parameter to what the other function returned, or its error.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
[PayloadMember(nameof(DestinationEvent.ResponsePayload), MissingIf = nameof(DestinationEvent.RequestContext) + "." + nameof(DestinationRequestContext.Condition) + "=EventAgeExceeded")]
public sealed class ResponsePayloadAttribute : Attribute;
