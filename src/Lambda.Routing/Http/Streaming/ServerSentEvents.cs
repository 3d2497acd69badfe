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
            WriteLine("event: "u8, type, output);
        }
        if (id is not null)
        {
            WriteLine("id: "u8, id, output);
        }
        if (retry is { } interval)
        {
            WriteField("retry: "u8, ((long)interval.TotalMilliseconds).ToString(CultureInfo.InvariantCulture), output);
        }
    }

    /// <summary>One field for each line: a line break of the data is no end of the event. Other characters that .NET takes for line ends are data to a client.</summary>
    public static void WriteData(string data, IBufferWriter<byte> output)
    {
        ReadOnlySpan<char> rest = data;
        while (rest.IndexOfAny('\r', '\n') is var end and >= 0)
        {
            WriteField("data: "u8, rest[..end], output);
            rest = rest[(end + (rest[end..].StartsWith("\r\n") ? 2 : 1))..];
        }
        WriteField("data: "u8, rest, output);
    }

    private static void WriteLine(ReadOnlySpan<byte> name, string value, IBufferWriter<byte> output)
    {
        if (value.AsSpan().ContainsAny('\r', '\n', '\0'))
        {
            throw new InvalidOperationException("The type and the id of a server-sent event hold no line break and no NUL.");
        }
        WriteField(name, value, output);
    }

    private static void WriteField(ReadOnlySpan<byte> name, ReadOnlySpan<char> value, IBufferWriter<byte> output)
    {
        output.Write(name);
        Encoding.UTF8.GetBytes(value, output);
        output.Write("\n"u8);
    }
}
