using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>
/// Takes events whose shape no trigger of the library recognises, as <see cref="UnknownEvent"/>, JSON, bytes or a payload. What
/// the method returns is the answer. It never takes records, nor an event of a known service whose filters missed.
/// </summary>
[Delivery(Delivery.Synchronous)]
[Sources(typeof(UnknownEvent))]
public sealed class FallbackTriggerAttribute : TriggerAttribute;
