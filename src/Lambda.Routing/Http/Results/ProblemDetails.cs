using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambda.Routing.Http;

/// <summary>Writes problem details (<see href="https://www.rfc-editor.org/rfc/rfc9457#section-3">RFC 9457</see>).</summary>
internal static class ProblemDetails
{
    public static ReadOnlyMemory<byte> Write(string? detail, int statusCode, string? title, string? type, string? instance,
        IReadOnlyDictionary<string, string[]>? errors = null)
    {
        var output = new ArrayBufferWriter<byte>(128);
        using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        writer.WriteStartObject();
        writer.WriteString("type"u8, type ?? "about:blank");
        writer.WriteString("title"u8, title ?? ReasonPhrase.Of(statusCode));
        writer.WriteNumber("status"u8, statusCode);
        if (detail is not null)
        {
            writer.WriteString("detail"u8, detail);
        }
        if (instance is not null)
        {
            writer.WriteString("instance"u8, instance);
        }
        if (errors is not null)
        {
            writer.WriteStartObject("errors"u8);
            foreach ((string member, string[] messages) in errors)
            {
                ResponseDocument.WriteList(writer, member, messages);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenMemory;
    }
}
