using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Dispatch;

/// <summary>JSON contracts for payloads whose sender writes every number and Boolean as a string.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TextScalars
{
    /// <summary>The same contract, but it reads numbers and Booleans from strings too.</summary>
    /// <param name="type">The contract.</param>
    /// <typeparam name="T">The payload's type.</typeparam>
    public static JsonTypeInfo<T> Of<T>(JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        var options = new JsonSerializerOptions(type.Options);
        options.NumberHandling |= JsonNumberHandling.AllowReadingFromString;
        // Behind the user's own converters, which win.
        options.Converters.Add(new TextBoolean());
        return (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));
    }

    private sealed class TextBoolean : JsonConverter<bool>
    {
        public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.String when bool.TryParse(reader.GetString(), out bool value) => value,
            _ => throw new JsonException(),
        };

        public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
    }
}
