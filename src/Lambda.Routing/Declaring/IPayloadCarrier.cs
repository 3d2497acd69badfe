using Lambda.Routing.Reading;

namespace Lambda.Routing.Declaring;

/// <summary>An event or a record in which the user's own data travels: a message body, an event's detail.</summary>
public interface IPayloadCarrier
{
    /// <summary>The user's data, still undeserialised.</summary>
    Payload Payload { get; }
}
