using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>What an answer holds: an object even where there is nothing to say.</summary>
internal readonly record struct AlexaPayload(JsonElement? Json) : IWritable
{
    public void Write(Utf8JsonWriter writer)
    {
        if (Json is { ValueKind: not JsonValueKind.Undefined } json)
        {
            json.WriteTo(writer);
            return;
        }
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
