using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Iot;

/// <summary>Reads a time that the registry gives in milliseconds since 1970 or, in documents of the console, in ISO 8601.</summary>
public readonly struct RegistryTime : IValueReader<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref EventReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.ReadString().Contains('-', StringComparison.Ordinal)
            ? reader.ReadDateTimeOffset()
            : UnixMilliseconds.Read(ref reader);
}
