using System.Buffers;
using System.Globalization;
using System.Text;

namespace Lambda.Routing.Http;

/// <summary>Writes events as <see href="https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream">the HTML standard</see> reads them.</summary>
internal static class ServerSentEvents
{
    private const string DefaultType = "message";

    /// <exception cref="InvalidOperationException">The type or the id holds a line break, which would begin another field.</exception>
    public static void WriteFields(string type, string? id, TimeSpan? retry, IBufferWriter<byte> output)
    {
        if (type != DefaultType)
        {
            WriteField("event: "u8, type, output);
        }
        if (id is not null)
        {
            WriteField("id: "u8, id, output);
        }
        if (retry is { } interval)
        {
            WriteField("retry: "u8, ((long)interval.TotalMilliseconds).ToString(CultureInfo.InvariantCulture), output);
        }
    }

    /// <summary>One field for each line: a line break of the data is no end of the event.</summary>
    public static void WriteData(string data, IBufferWriter<byte> output)
    {
        foreach (ReadOnlySpan<char> line in data.AsSpan().EnumerateLines())
        {
            output.Write("data: "u8);
            Encoding.UTF8.GetBytes(line, output);
            output.Write("\n"u8);
        }
    }

    private static void WriteField(ReadOnlySpan<byte> name, string value, IBufferWriter<byte> output)
    {
        if (value.AsSpan().ContainsAny('\r', '\n', '\0'))
        {
            throw new InvalidOperationException("The type and the id of a server-sent event hold no line break and no NUL.");
        }
        output.Write(name);
        Encoding.UTF8.GetBytes(value, output);
        output.Write("\n"u8);
    }
}
