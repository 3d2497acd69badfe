using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Reads an event that is the user's own JSON.</summary>
internal static class WholeDocument
{
    /// <summary>Reads it, and insists that no object in it has a member twice: detection and the payload's reader could take different ones.</summary>
    /// <exception cref="EventReadException">A member stands twice, or a string is no text.</exception>
    public static Payload Read(ref EventReader reader, out JsonElement json)
    {
        ReadOnlyMemory<byte> raw = reader.ReadRaw();
        try
        {
            json = JsonElement.Parse(raw.Span, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = EventReader.MaxDepth });
            RequireText(raw.Span);
            return Payload.FromJson(raw);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw reader.Error("an object has a member twice, or an escape sequence stands for no character");
        }
    }

    /// <summary>Insists that every escape sequence stands for a character: who reads such a string later would fail without a place.</summary>
    private static void RequireText(ReadOnlySpan<byte> json)
    {
        if (!json.Contains((byte)'\\'))
        {
            return;
        }
        Utf8JsonReader reader = new(json, EventReader.Options);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }
        }
    }
}
