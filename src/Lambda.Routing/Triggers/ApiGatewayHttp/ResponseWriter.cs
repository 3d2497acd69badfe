using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Http;

namespace Lambda.Routing.ApiGatewayHttp;

/// <summary>Writes the response of payload format 2.0.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html#http-api-develop-integrations-lambda.response">response format</see>.</remarks>
internal static class ResponseWriter
{
    public static void Write(HttpResult result, IBufferWriter<byte> output)
    {
        using Utf8JsonWriter writer = ResponseDocument.Begin(result, output);
        if (ResponseDocument.HasHeaders(result))
        {
            writer.WriteStartObject("headers"u8);
            ResponseDocument.WriteHeaders(writer, result);
            writer.WriteEndObject();
        }
        if (result.Cookies.Count > 0)
        {
            ResponseDocument.WriteList(writer, "cookies", result.Cookies);
        }
        if (!result.Body.IsEmpty)
        {
            ResponseDocument.WriteBody(writer, result);
        }
        writer.WriteEndObject();
    }
}
