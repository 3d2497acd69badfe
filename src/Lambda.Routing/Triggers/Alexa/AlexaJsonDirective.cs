using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>A directive that is JSON already.</summary>
internal sealed record AlexaJsonDirective(JsonElement Json) : IWritable
{
    public void Write(Utf8JsonWriter writer) => Json.WriteTo(writer);
}
