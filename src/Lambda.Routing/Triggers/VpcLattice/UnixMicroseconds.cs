using System.Globalization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.VpcLattice;

/// <summary>Reads microseconds since 1970, as a number or as a string of digits.</summary>
public readonly struct UnixMicroseconds : IValueReader<DateTimeOffset>
{
    /// <inheritdoc/>
    public static DateTimeOffset Read(ref EventReader reader) =>
        long.TryParse(ScalarText.Read(ref reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long microseconds)
        && microseconds >= DateTimeOffset.MinValue.ToUnixTimeMilliseconds() * 1000 && microseconds <= DateTimeOffset.MaxValue.ToUnixTimeMilliseconds() * 1000
            ? DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond)
            : throw reader.Error("expected microseconds since 1970");
}
