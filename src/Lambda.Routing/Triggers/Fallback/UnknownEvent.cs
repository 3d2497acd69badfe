using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>An event that no trigger of the library recognises: any JSON value.</summary>
public sealed record UnknownEvent : IEvent<UnknownEvent>, IPayloadCarrier
{
    /// <summary>The event.</summary>
    public required JsonElement Json { get; init; }

    private Payload Raw { get; init; }

    Payload IPayloadCarrier.Payload => Raw;

    static UnknownEvent IReadable<UnknownEvent>.Read(ref EventReader reader)
    {
        Payload payload = reader.ReadPayload();
        return new UnknownEvent { Json = payload.GetJson(), Raw = payload };
    }
}
