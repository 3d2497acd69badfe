using System.Globalization;
using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Reads a whole number of 64 bits that is a number in some events and a string of digits in others.</summary>
/// <example><code>[ReadWith(typeof(ScalarInt64))] public long? Expiration { get; init; }</code></example>
public readonly struct ScalarInt64 : IValueReader<long>
{
    /// <inheritdoc/>
    public static long Read(ref EventReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            return reader.ReadInt64();
        }
        return long.TryParse(reader.ReadString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long value)
            ? value
            : throw reader.Error("expected a whole number of 64 bits");
    }
}
