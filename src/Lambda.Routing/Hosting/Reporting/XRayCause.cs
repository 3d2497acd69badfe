using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>
/// An exception as X-Ray shows it: <c>{"working_directory":…,"exceptions":[{"type":…,"message":…,"stack":[…]}],"paths":[…]}</c>, in one line
/// of ASCII, because it travels in a header. Never longer than what Lambda keeps.
/// </summary>
internal static class XRayCause
{
    /// <summary>In bytes; Lambda crops what is longer, which leaves no JSON.</summary>
    public const int MaxSize = 64 * 1024;

    private const int MaxExceptions = 8;
    private const int MaxFrames = 32;
    private const int MaxText = 512;
    private const string FramePrefix = "at ";
    private const string Place = " in ";
    private const string Line = ":line ";

    /// <summary>The document; empty where it would be too long.</summary>
    public static byte[] Of(ErrorReport report)
    {
        var output = new ArrayBufferWriter<byte>();
        var paths = new List<string>();
        // The default encoder escapes whatever is no printable ASCII.
        using (var json = new Utf8JsonWriter(output))
        {
            json.WriteStartObject();
            json.WriteString("working_directory"u8, WorkingDirectory());
            json.WriteStartArray("exceptions"u8);
            int count = 0;
            for (Exception? at = report.Exception; at is not null && count < MaxExceptions; at = at.InnerException, count++)
            {
                Write(json, at, count == 0 ? report.TypeName : ErrorReport.NameOf(at), report.Function, paths);
            }
            json.WriteEndArray();
            json.WriteStartArray("paths"u8);
            foreach (string path in paths)
            {
                json.WriteStringValue(path);
            }
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return output.WrittenCount <= MaxSize ? output.WrittenSpan.ToArray() : [];
    }

    /// <summary>The process's folder; empty where a handler has deleted it, which must not keep its failure from being reported.</summary>
    private static string WorkingDirectory()
    {
        try
        {
            return Environment.CurrentDirectory;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private static void Write(Utf8JsonWriter json, Exception exception, string type, string? function, List<string> paths)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, Short(type));
        json.WriteString("message"u8, Short(ExceptionText.Message(exception)));
        json.WriteStartArray("stack"u8);
        foreach (string frame in ExceptionText.Frames(exception, function).Take(MaxFrames))
        {
            WriteFrame(json, frame, paths);
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary><c>at Shop.OrderDesk.Take(Order order) in /src/OrderDesk.cs:line 12</c>, or without the place where there are no symbols.</summary>
    private static void WriteFrame(Utf8JsonWriter json, string frame, List<string> paths)
    {
        string label = frame.StartsWith(FramePrefix, StringComparison.Ordinal) ? frame[FramePrefix.Length..] : frame;
        string path = "";
        int number = 0;
        int place = label.LastIndexOf(Place, StringComparison.Ordinal);
        int line = label.LastIndexOf(Line, StringComparison.Ordinal);
        if (place > 0 && line > place && int.TryParse(label.AsSpan(line + Line.Length), NumberStyles.None, CultureInfo.InvariantCulture, out number))
        {
            path = Short(label[(place + Place.Length)..line]);
            label = label[..place];
            if (!paths.Contains(path))
            {
                paths.Add(path);
            }
        }
        json.WriteStartObject();
        json.WriteString("path"u8, path);
        json.WriteNumber("line"u8, number);
        json.WriteString("label"u8, Short(label));
        json.WriteEndObject();
    }

    private static string Short(string text)
    {
        if (text.Length <= MaxText)
        {
            return text;
        }
        // A cut within a surrogate pair would leave half a character.
        return char.IsHighSurrogate(text[MaxText - 1]) ? text[..(MaxText - 1)] : text[..MaxText];
    }
}
