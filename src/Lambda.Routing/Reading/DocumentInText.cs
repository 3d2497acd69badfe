using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Reads a type from the JSON that a string holds; a value that is no string is read as it stands.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <example><code>[ReadWith(typeof(DocumentInText&lt;Order&gt;))] public Order? Order { get; init; }</code></example>
public readonly struct DocumentInText<T> : IValueReader<T> where T : IReadable<T>
{
    /// <inheritdoc/>
    public static T Read(ref EventReader reader) => reader.TokenType == JsonTokenType.String
        ? reader.ReadEmbedded<T>(Payload.FromText(reader.ReadText()).GetBytes())
        : T.Read(ref reader);
}
