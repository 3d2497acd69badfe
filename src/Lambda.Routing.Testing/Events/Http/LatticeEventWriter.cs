using System.Globalization;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Writes a request as Amazon VPC Lattice sends it, in either version.</summary>
internal static class LatticeEventWriter
{
    public static void Write(Utf8JsonWriter writer, HttpTestRequest request)
    {
        (string path, string query) = HttpTestParts.Divide(request);
        if (request.LatticeVersion1)
        {
            WriteVersion1(writer, request, path, query);
            return;
        }
        writer.WriteString("version", "2.0");
        writer.WriteString("path", path);
        writer.WriteString("method", request.Method);
        writer.WriteLists("headers", HttpTestParts.Single(HttpTestParts.HeadersWithCookies(request)));
        writer.WriteLists("queryStringParameters", HttpTestParts.Lists(query, decode: false));
        writer.WriteStartObject("requestContext");
        writer.WriteString("serviceNetworkArn", TestAccount.Arn("vpc-lattice", "servicenetwork/sn-0123456789abcdef0"));
        writer.WriteString("serviceArn", TestAccount.Arn("vpc-lattice", "service/svc-0123456789abcdef0"));
        writer.WriteString("targetGroupArn", TestAccount.Arn("vpc-lattice", "targetgroup/tg-0123456789abcdef0"));
        writer.WriteString("region", TestAccount.Region);
        writer.WriteString("timeEpoch", (TestAccount.Now.ToUnixTimeMilliseconds() * 1000).ToString(CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        HttpTestParts.WriteBody(writer, request);
    }

    // Values are texts here, so that of a repeated parameter one is left.
    private static void WriteVersion1(Utf8JsonWriter writer, HttpTestRequest request, string path, string query)
    {
        writer.WriteString("raw_path", path);
        writer.WriteString("method", request.Method);
        writer.WriteMap("headers", HttpTestParts.HeadersWithCookies(request));
        writer.WriteMap("query_string_parameters", HttpTestParts.Last(HttpTestParts.Lists(query, decode: false)));
        HttpTestParts.WriteBody(writer, request, isBase64: "is_base64_encoded");
    }
}
