using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lambda.Routing.Http;

/// <summary>Any type that parses itself, in invariant culture.</summary>
/// <typeparam name="T">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ParsableConverter<T> : IHttpConverter<T> where T : ISpanParsable<T>
{
    /// <inheritdoc/>
    public static bool TakesEmpty => false;

    /// <inheritdoc/>
    public static string Expected => ParsableNames.Describe(typeof(T));

    /// <inheritdoc/>
    public static bool TryConvert(string text, [MaybeNullWhen(false)] out T value)
    {
        if (typeof(T) == typeof(DateTimeOffset))
        {
            bool parsed = DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time);
            value = (T)(object)time;
            return parsed;
        }
        if (typeof(T) == typeof(DateTime))
        {
            bool parsed = DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out DateTime time);
            value = (T)(object)time;
            return parsed;
        }
        // The numbers' TryParse takes "1,5" for 15, as a comma divides groups there and need not stand where groups are; and ignores a NUL at the end.
        if (text.Contains('\0') || (AllowsGroups && text.Contains(',')))
        {
            value = default;
            return false;
        }
        return T.TryParse(text, CultureInfo.InvariantCulture, out value);
    }

    private static bool AllowsGroups =>
        typeof(T) == typeof(decimal) || typeof(T) == typeof(double) || typeof(T) == typeof(float) || typeof(T) == typeof(Half);
}
