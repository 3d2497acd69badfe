using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Reads a string or an array of strings: one value, or the values of a name that was sent several times.</summary>
/// <example><code>[ReadWith(typeof(TextList))] public IReadOnlyList&lt;string&gt; Recipients { get; init; } = [];</code></example>
public readonly struct TextList : IValueReader<IReadOnlyList<string>>
{
    /// <inheritdoc/>
    public static IReadOnlyList<string> Read(ref EventReader reader) =>
        reader.TokenType == JsonTokenType.StartArray ? reader.ReadList<string, StringValue>() : [reader.ReadString()];
}
