using System.Collections;
using System.Globalization;
using System.Text.Json;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting.Logging;

/// <summary>
/// Writes a value that was logged: numbers and truth as JSON has them, what is several as an array, everything else as its invariant text. No
/// object is taken apart: that would be reflection, and a log that says more than its author wrote.
/// </summary>
internal static class LogValue
{
    private const int MaxItems = 100;
    private const int MaxLength = 16 * 1024;

    public static void Write(Utf8JsonWriter json, object? value)
    {
        if (value is IEnumerable items and not string)
        {
            json.WriteStartArray();
            foreach (object? item in items.Cast<object?>().Take(MaxItems))
            {
                WriteScalar(json, item);
            }
            json.WriteEndArray();
            return;
        }
        WriteScalar(json, value);
    }

    /// <summary>The value as text, whatever it does when it is asked for it.</summary>
    public static string Text(object? value)
    {
        try
        {
            string text = value switch
            {
                null => "null",
                DateTime or DateTimeOffset => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
                IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
                _ => value.ToString() ?? "",
            };
            return text.Length <= MaxLength ? text : text[..MaxLength];
        }
        catch (Exception failure)
        {
            return $"(not available: its text threw {ErrorReport.NameOf(failure)})";
        }
    }

    private static void WriteScalar(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case Enum:
                json.WriteStringValue(Text(value));
                break;
            case sbyte or byte or short or ushort or int or uint or long:
                json.WriteNumberValue(((IConvertible)value).ToInt64(CultureInfo.InvariantCulture));
                break;
            case ulong number:
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case float number when float.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            default:
                json.WriteStringValue(Text(value));
                break;
        }
    }
}
