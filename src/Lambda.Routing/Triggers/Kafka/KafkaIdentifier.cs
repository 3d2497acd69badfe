using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambda.Routing.Kafka;

/// <summary>How the answer names a record.</summary>
internal static class KafkaIdentifier
{
    public static string Write(string partition, long offset)
    {
        JsonEncodedText name = JsonEncodedText.Encode(partition, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        return string.Create(CultureInfo.InvariantCulture, $$"""{"partition":"{{name}}","offset":{{offset}}}""");
    }

    /// <summary>The same of what could be found of a record that does not read; <see langword="null"/> when that is not enough.</summary>
    public static string? TryWrite(string? partition, string? offset) =>
        partition is not null && long.TryParse(offset, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
            ? Write(partition, number)
            : null;
}
