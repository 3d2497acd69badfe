using System.Globalization;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Writes a request as Amazon VPC Lattice sends it in version 2.</summary>
internal static class LatticeEventWriter
{
    public static void Write(Utf8JsonWriter writer, HttpTestRequest request)
    {
        (string path, string query) = HttpTestParts.Divide(request);
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
}
