using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>
/// Reads a request: its documented members, and beside them its JSON as it stands in the event. Alexa has a hundred kinds of requests,
/// and interfaces to come.
/// </summary>
internal readonly struct AlexaRequestReader : IValueReader<AlexaRequest>
{
    public static AlexaRequest Read(ref EventReader reader)
    {
        // A copy of the reader goes ahead; the reader itself stays.
        EventReader ahead = reader;
        Payload json = ahead.ReadPayload();
        return reader.Read<AlexaRequest>() with { Json = json };
    }
}

/// <summary>Reads a context in the same way.</summary>
internal readonly struct AlexaContextReader : IValueReader<AlexaContext>
{
    public static AlexaContext Read(ref EventReader reader)
    {
        EventReader ahead = reader;
        Payload json = ahead.ReadPayload();
        return reader.Read<AlexaContext>() with { Json = json };
    }
}
