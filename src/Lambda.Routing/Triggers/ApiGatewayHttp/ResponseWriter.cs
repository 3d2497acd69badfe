using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>Writes the response of payload format 2.0.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html#http-api-develop-integrations-lambda.response">response format</see>.</remarks>
internal static class ResponseWriter
{
    // API Gateway parses the document, so only what JSON itself demands is escaped: a JSON body grows by its quotes alone.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(HttpResult result, IBufferWriter<byte> output)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteNumber("statusCode"u8, result.StatusCode);
        WriteHeaders(writer, result);
        WriteCookies(writer, result);
        WriteBody(writer, result);
        writer.WriteEndObject();
    }

    private static void WriteHeaders(Utf8JsonWriter writer, HttpResult result)
    {
        if (result.ContentType is null && result.Headers.Count == 0)
        {
            return;
        }
        writer.WriteStartObject("headers"u8);
        if (result.ContentType is not null)
        {
            writer.WriteString("content-type"u8, result.ContentType);
        }
        foreach ((string name, string value) in result.Headers)
        {
            writer.WriteString(name, value);
        }
        writer.WriteEndObject();
    }

    private static void WriteCookies(Utf8JsonWriter writer, HttpResult result)
    {
        if (result.Cookies.Count == 0)
        {
            return;
        }
        writer.WriteStartArray("cookies"u8);
        foreach (string cookie in result.Cookies)
        {
            writer.WriteStringValue(cookie);
        }
        writer.WriteEndArray();
    }

    private static void WriteBody(Utf8JsonWriter writer, HttpResult result)
    {
        if (result.Body.IsEmpty)
        {
            return;
        }
        if (result.IsBinary)
        {
            writer.WriteBase64String("body"u8, result.Body.Span);
        }
        else
        {
            writer.WriteString("body"u8, result.Body.Span);
        }
        writer.WriteBoolean("isBase64Encoded"u8, result.IsBinary);
    }
}
