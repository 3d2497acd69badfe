using System.Text.Json;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Firehose;

/// <summary>Reads when a record arrived: milliseconds since 1970, or a date where AWS's own samples have one.</summary>
internal readonly struct ArrivalTime : IValueReader<DateTimeOffset>
{
    public static DateTimeOffset Read(ref EventReader reader) =>
        reader.TokenType == JsonTokenType.String && !UnixMilliseconds.TryParse(reader.ReadString(), out _)
            ? reader.ReadDateTimeOffset()
            : UnixMilliseconds.Read(ref reader);
}
