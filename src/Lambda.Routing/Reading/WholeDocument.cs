using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Reads an event that is the user's own JSON.</summary>
internal static class WholeDocument
{
    /// <summary>Reads it, and insists that no object in it has a member twice: detection and the payload's reader could take different ones.</summary>
    /// <exception cref="EventReadException">A member stands twice.</exception>
    public static Payload Read(ref EventReader reader, out JsonElement json)
    {
        ReadOnlyMemory<byte> raw = reader.ReadRaw();
        try
        {
            json = JsonElement.Parse(raw.Span, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = EventReader.MaxDepth });
            return Payload.FromJson(raw);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw reader.Error("an object has a member twice, or one whose name is no text");
        }
    }
}
