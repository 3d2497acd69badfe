using System.Text.Json;

namespace Lambda.Routing.Reading;

/// <summary>Reads seconds since 1970, perhaps with a fraction, as a number.</summary>
/// <remarks>A number too large for the calendar is taken for milliseconds: some services count in those where their documents say seconds.</remarks>
public readonly struct UnixSeconds : IValueReader<DateTimeOffset>
{
    private const string Problem = "expected seconds since 1970";
    private const decimal MillisecondsPerSecond = 1000;

    /// <inheritdoc/>
    public static DateTimeOffset Read(ref EventReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number)
        {
            throw reader.Error(Problem);
        }
        decimal seconds = reader.ReadDecimal();
        return FromSeconds(seconds) ?? FromSeconds(seconds / MillisecondsPerSecond) ?? throw reader.Error(Problem);
    }

    private static DateTimeOffset? FromSeconds(decimal seconds) =>
        seconds >= DateTimeOffset.MinValue.ToUnixTimeSeconds() && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.UnixEpoch.AddTicks((long)(seconds * TimeSpan.TicksPerSecond))
            : null;
}
