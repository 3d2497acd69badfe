using System.Globalization;
using System.Net;
using System.Text.Json;

namespace Lambda.Routing.Conformance.Tests.Reading;

/// <summary>One text for one value, however a document or a property holds it.</summary>
internal static class Spelling
{
    /// <summary>The texts that a document's value may have been read as.</summary>
    public static IEnumerable<string> Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => OfText(value.GetString()!),
        JsonValueKind.Number => OfNumber(value.GetRawText()),
        JsonValueKind.True => [Of(true)],
        JsonValueKind.False => [Of(false)],
        _ => [],
    };

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(DateTimeOffset value) => value.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static string Of(ReadOnlyMemory<byte> value) => Convert.ToBase64String(value.Span);

    /// <summary>A number, a GUID and whatever else says what it is.</summary>
    public static string Of(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture) is var text && TryNumber(text, out string number) ? number : text;

    private static IEnumerable<string> OfText(string text)
    {
        yield return text;
        yield return WebUtility.UrlDecode(text);
        foreach (string number in OfNumber(text))
        {
            yield return number;
        }
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time))
        {
            yield return Of(time);
        }
        if (bool.TryParse(text, out bool flag))
        {
            yield return Of(flag);
        }
        byte[] bytes = new byte[text.Length];
        // A sign too many at the end of base64 changes nothing.
        if (Convert.TryFromBase64String(text.TrimEnd('=').PadRight((text.TrimEnd('=').Length + 3) / 4 * 4, '='), bytes, out int count))
        {
            yield return Of(bytes.AsMemory(0, count));
        }
    }

    // A number may be a time, in seconds, milliseconds or microseconds since 1970.
    private static IEnumerable<string> OfNumber(string text)
    {
        if (!TryNumber(text, out string number))
        {
            yield break;
        }
        yield return number;
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value))
        {
            yield break;
        }
        if (value is >= 100_000_000_000_000 and < 100_000_000_000_000_000)
        {
            yield return Of(DateTimeOffset.UnixEpoch.AddTicks((long)(value * TimeSpan.TicksPerMicrosecond)));
        }
        if (value is >= 0 and < 100_000_000_000_000)
        {
            yield return Of(DateTimeOffset.UnixEpoch.AddTicks((long)(value * TimeSpan.TicksPerMillisecond)));
            if (value < 100_000_000_000)
            {
                yield return Of(DateTimeOffset.UnixEpoch.AddTicks((long)(value * TimeSpan.TicksPerSecond)));
            }
        }
    }

    private static bool TryNumber(string text, out string number)
    {
        bool isDecimal = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal value);
        number = isDecimal ? value.ToString("G29", CultureInfo.InvariantCulture) : text;
        return isDecimal;
    }
}
