using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Reads the user's data, which is what a string holds, or any other value as it stands.</summary>
public readonly struct TextOrJson : IValueReader<Payload>
{
    /// <inheritdoc/>
    public static Payload Read(ref EventReader reader) =>
        reader.TokenType == JsonTokenType.String ? Payload.FromText(reader.ReadText()) : reader.ReadPayload();
}
