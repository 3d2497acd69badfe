using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Alexa;

/// <summary>Reads a time in ISO 8601, or in milliseconds since 1970 as old requests have it.</summary>
internal readonly struct AlexaTime : IValueReader<DateTimeOffset>
{
    public static DateTimeOffset Read(ref EventReader reader) =>
        reader.TokenType == JsonTokenType.Number ? UnixMilliseconds.Read(ref reader) : reader.ReadDateTimeOffset();
}
