using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Http;

namespace Lambda.Routing.Alb;

/// <summary>Writes a response as a load balancer expects it: headers in the form that the request's had.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html#respond-to-load-balancer">response</see>.</remarks>
internal static class ResponseWriter
{
    public static void Write(HttpResult result, IBufferWriter<byte> output, bool multiValue)
    {
        using Utf8JsonWriter writer = ResponseDocument.Begin(result, output);
        ResponseDocument.WriteDescription(writer, result);
        if (multiValue)
        {
            writer.WriteStartObject("multiValueHeaders"u8);
            ResponseDocument.WriteHeaderLists(writer, result);
            if (result.Cookies.Count > 0)
            {
                ResponseDocument.WriteList(writer, "set-cookie", result.Cookies);
            }
        }
        else
        {
            writer.WriteStartObject("headers"u8);
            ResponseDocument.WriteHeaders(writer, result);
            ResponseDocument.WriteCookieHeaders(writer, result);
        }
        writer.WriteEndObject();
        ResponseDocument.WriteBody(writer, result);
        writer.WriteEndObject();
    }
}
