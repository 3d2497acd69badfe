using System.Globalization;
using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Reads milliseconds since 1970, as a number or as a string of digits.</summary>
public readonly struct UnixMilliseconds : IValueReader<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref EventReader reader)
    {
        if (reader.TokenType == JsonTokenType.Number)
        {
            return FromMilliseconds(reader.ReadInt64()) ?? throw reader.Error(Problem);
        }
        return reader.TokenType == JsonTokenType.String && TryParse(reader.ReadString(), out DateTimeOffset value)
            ? value
            : throw reader.Error(Problem);
    }

    /// <summary>Reads the same from text.</summary>
    internal static bool TryParse(string? text, out DateTimeOffset value)
    {
        value = default;
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long milliseconds)
            && FromMilliseconds(milliseconds) is { } found && (value = found) == found;
    }

    private const string Problem = "expected milliseconds since 1970";

    private static DateTimeOffset? FromMilliseconds(long milliseconds) =>
        milliseconds >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() && milliseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds()
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds)
            : null;
}
