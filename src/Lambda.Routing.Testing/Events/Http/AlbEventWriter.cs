using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Writes a request as an Application Load Balancer sends it: nothing is decoded.</summary>
internal static class AlbEventWriter
{
    public static void Write(Utf8JsonWriter writer, HttpTestRequest request)
    {
        (string path, string query) = HttpTestParts.Divide(request);
        Dictionary<string, string> headers = HttpTestParts.HeadersWithCookies(request);
        KeyValuePair<string, IReadOnlyList<string>>[] parameters = [.. HttpTestParts.Lists(query, decode: false)];
        writer.WriteStartObject("requestContext");
        writer.WriteMap("elb", [new("targetGroupArn", TestAccount.Arn("elasticloadbalancing", "targetgroup/example/0123456789abcdef"))]);
        writer.WriteEndObject();
        writer.WriteString("httpMethod", request.Method);
        writer.WriteString("path", path);
        if (request.MultiValueHeaders)
        {
            writer.WriteLists("multiValueQueryStringParameters", parameters);
            writer.WriteLists("multiValueHeaders", HttpTestParts.Single(headers));
        }
        else
        {
            writer.WriteMap("queryStringParameters", HttpTestParts.Last(parameters));
            writer.WriteMap("headers", headers);
        }
        if (request.Body.IsEmpty)
        {
            writer.WriteString("body", "");
        }
        HttpTestParts.WriteBody(writer, request);
    }
}
