using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Http;

namespace Lambda.Routing.VpcLattice;

/// <summary>Writes a response as VPC Lattice expects it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html#respond-to-service">Respond to VPC Lattice</see>.</remarks>
internal static class ResponseWriter
{
    public static void Write(HttpResult result, IBufferWriter<byte> output)
    {
        using Utf8JsonWriter writer = ResponseDocument.Begin(result, output);
        ResponseDocument.WriteDescription(writer, result);
        writer.WriteStartObject("headers"u8);
        ResponseDocument.WriteHeaders(writer, result);
        ResponseDocument.WriteCookieHeaders(writer, result);
        writer.WriteEndObject();
        ResponseDocument.WriteBody(writer, result);
        writer.WriteEndObject();
    }
}
