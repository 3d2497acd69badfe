using System.Globalization;
using System.Text.Json;
using Lambda.Routing.Writing;

namespace Lambda.Routing.Alexa;

/// <summary>Values as JSON elements, without a serializer.</summary>
internal static class AlexaJson
{
    public static JsonElement Of<T>(T value) where T : IWritable => JsonElement.Parse(ResponseJson.ToUtf8(value).Span);

    public static JsonElement Text(string value) => JsonElement.Parse($"\"{JsonEncodedText.Encode(value)}\"");

    public static JsonElement Number(double value) => JsonElement.Parse(value.ToString("R", CultureInfo.InvariantCulture));
}
