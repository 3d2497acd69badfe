using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>
/// A log entry as the JSON document that Lambda's log format has: <c>timestamp</c>, <c>level</c>, <c>requestId</c> and <c>message</c>; of
/// an exception <c>errorType</c>, <c>errorMessage</c> and <c>stackTrace</c>, and its causes.
/// </summary>
internal static class JsonLogEntry
{
    /// <summary>In UTF-16 units. CloudWatch cuts entries at 256 KB.</summary>
    private const int MaxMessage = 64 * 1024;

    private static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(InvocationContext? context, DateTime time, HostLogLevel level, string? message, ErrorReport? report, ILogMembers? members)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, s_options))
        {
            json.WriteStartObject();
            WriteHead(json, context, time, level, message);
            members?.Write(json);
            if (report is not null)
            {
                ErrorDocument.WriteMembers(json, report);
            }
            json.WriteEndObject();
        }
        output.Write("\n"u8);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>Writes the members that every entry has.</summary>
    public static void WriteHead(Utf8JsonWriter json, InvocationContext? context, DateTime time, HostLogLevel level, string? message)
    {
        json.WriteString("timestamp"u8, TextLogEntry.Time(time));
        json.WriteString("level"u8, HostLogLevels.NameOf(level));
        WriteIfAny(json, "requestId"u8, context?.RequestId);
        WriteIfAny(json, "traceId"u8, context?.TraceId);
        WriteIfAny(json, "tenantId"u8, context?.TenantId);
        if (message is not null)
        {
            json.WriteString("message"u8, message.AsSpan(0, Math.Min(message.Length, MaxMessage)));
        }
    }

    private static void WriteIfAny(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }
}
