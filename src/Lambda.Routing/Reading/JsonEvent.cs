using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An event that is JSON of the user's own: its payload is the whole event.</summary>
public abstract record JsonEvent : IPayloadCarrier
{
    private protected JsonEvent()
    {
    }

    /// <summary>The event.</summary>
    public required JsonElement Json { get; init; }

    internal Payload Raw { get; init; }

    Payload IPayloadCarrier.Payload => Raw;
}
