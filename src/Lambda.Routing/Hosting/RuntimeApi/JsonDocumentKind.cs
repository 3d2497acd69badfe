using System.Text.Json;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>What a JSON document is, once it has been checked to its end.</summary>
internal enum JsonKind
{
    Invalid,
    Null,
    Object,
    Other,
}

internal static class JsonDocumentKind
{
    public static JsonKind Of(ReadOnlySpan<byte> json)
    {
        try
        {
            var reader = new Utf8JsonReader(json);
            reader.Read();
            JsonTokenType first = reader.TokenType;
            while (reader.Read())
            {
                // Reading to the end is the check.
            }
            return first switch
            {
                JsonTokenType.Null => JsonKind.Null,
                JsonTokenType.StartObject => JsonKind.Object,
                _ => JsonKind.Other,
            };
        }
        catch (JsonException)
        {
            return JsonKind.Invalid;
        }
    }
}
