using System.Globalization;

namespace Lambda.Routing.RabbitMq;

/// <summary>Times as Java writes them by default.</summary>
internal static class RabbitMqTime
{
    private const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;

    /// <summary>The time; <see langword="null"/> for none, or another spelling.</summary>
    public static DateTimeOffset? Parse(string? text)
    {
        // Newer versions of Java put a narrow space that does not break before AM and PM.
        string? plain = text?.Replace('\u202F', ' ');
        return DateTimeOffset.TryParseExact(plain, "MMM d, yyyy, h:mm:ss tt", CultureInfo.InvariantCulture, Utc, out DateTimeOffset time)
            || DateTimeOffset.TryParse(plain, CultureInfo.InvariantCulture, Utc, out time)
                ? time
                : null;
    }
}
