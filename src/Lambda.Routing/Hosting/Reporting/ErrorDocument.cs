using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>
/// Writes <c>{"errorMessage":…,"errorType":…,"stackTrace":[…]}</c>, the document that Lambda hands to the invoker, with the
/// chain of causes. However much an exception has to say, the document stays within the limit and is whole.
/// </summary>
internal sealed class ErrorDocument
{
    /// <summary>The limit in bytes.</summary>
    public const int MaxSize = 256 * 1024;

    private const int MaxDepth = 16;
    private const int ReserveForEnds = 2048;

    /// <summary>The most that one UTF-16 unit becomes when it is escaped: <c>\u0000</c>.</summary>
    private const int MaxBytesPerChar = 6;

    private readonly Utf8JsonWriter _json;
    private readonly string? _function;

    private ErrorDocument(Utf8JsonWriter json, string? function)
    {
        _json = json;
        _function = function;
    }

    private int Left => MaxSize - ReserveForEnds - (int)(_json.BytesCommitted + _json.BytesPending);

    public static void Write(ResponseBuffer output, ErrorReport report)
    {
        output.Clear();
        // Not for HTML, and stack traces are full of the characters that HTML escapes.
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        WriteMembers(json, report);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Writes the members into an object that has been begun.</summary>
    public static void WriteMembers(Utf8JsonWriter json, ErrorReport report) =>
        new ErrorDocument(json, report.Function).WriteMembers(report.Exception, report.TypeName, 1);

    private void Write(Exception exception, string typeName, int depth)
    {
        _json.WriteStartObject();
        WriteMembers(exception, typeName, depth);
        _json.WriteEndObject();
    }

    private void WriteMembers(Exception exception, string typeName, int depth)
    {
        _json.WriteString("errorMessage"u8, Fit(ExceptionText.Message(exception)));
        _json.WriteString("errorType"u8, Fit(typeName));
        WriteStackTrace(exception);
        if (depth < MaxDepth && Left > 0)
        {
            WriteCauses(exception, depth + 1);
        }
    }

    private void WriteStackTrace(Exception exception)
    {
        _json.WriteStartArray("stackTrace"u8);
        foreach (string frame in ExceptionText.Frames(exception, _function))
        {
            if (Left < frame.Length * MaxBytesPerChar)
            {
                break;
            }
            _json.WriteStringValue(frame);
        }
        _json.WriteEndArray();
    }

    private void WriteCauses(Exception exception, int depth)
    {
        IReadOnlyList<Exception> causes = ExceptionText.Causes(exception);
        if (causes.Count == 1)
        {
            _json.WritePropertyName("cause"u8);
            Write(causes[0], ErrorReport.NameOf(causes[0]), depth);
        }
        else if (causes.Count > 1)
        {
            _json.WriteStartArray("causes"u8);
            for (int i = 0; i < causes.Count && Left > 0; i++)
            {
                Write(causes[i], ErrorReport.NameOf(causes[i]), depth);
            }
            _json.WriteEndArray();
        }
    }

    /// <summary>As much of a text as may take half of what is left, so that what follows finds room.</summary>
    private string Fit(string text)
    {
        int room = Math.Max(0, Left / 2 / MaxBytesPerChar);
        if (text.Length <= room)
        {
            return text;
        }
        // A cut within a surrogate pair would leave half a character.
        int end = room > 0 && char.IsHighSurrogate(text[room - 1]) ? room - 1 : room;
        return text[..end];
    }
}
