using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Writes a request in payload format 1.0, as a REST API with one greedy resource sends it.</summary>
internal static class RestEventWriter
{
    private const string Resource = "/{proxy+}";

    public static void Write(Utf8JsonWriter writer, HttpTestRequest request)
    {
        (string path, string query) = HttpTestParts.Divide(request);
        Dictionary<string, string> headers = HttpTestParts.HeadersWithCookies(request);
        KeyValuePair<string, IReadOnlyList<string>>[] parameters = [.. HttpTestParts.Lists(query, decode: true)];
        writer.WriteString("resource", Resource);
        writer.WriteString("path", path);
        writer.WriteString("httpMethod", request.Method);
        writer.WriteMap("headers", headers);
        writer.WriteLists("multiValueHeaders", HttpTestParts.Single(headers));
        if (parameters.Length == 0)
        {
            writer.WriteNull("queryStringParameters");
            writer.WriteNull("multiValueQueryStringParameters");
        }
        else
        {
            writer.WriteMap("queryStringParameters", HttpTestParts.Last(parameters));
            writer.WriteLists("multiValueQueryStringParameters", parameters);
        }
        writer.WriteMap("pathParameters", [new("proxy", path[1..])]);
        writer.WriteNull("stageVariables");
        WriteContext(writer, request.Method, path);
        HttpTestParts.WriteBody(writer, request);
    }

    private static void WriteContext(Utf8JsonWriter writer, string method, string path)
    {
        writer.WriteStartObject("requestContext");
        writer.WriteString("accountId", TestAccount.Id);
        writer.WriteString("apiId", "exampleapi");
        writer.WriteString("domainName", HttpTestParts.Host);
        writer.WriteString("domainPrefix", "api");
        writer.WriteString("httpMethod", method);
        writer.WriteMap("identity", [new("sourceIp", "192.0.2.1"), new("userAgent", "test")]);
        writer.WriteString("path", "/test" + path);
        writer.WriteString("protocol", "HTTP/1.1");
        writer.WriteString("requestId", TestAccount.IdOf(1));
        writer.WriteString("requestTime", "01/Jan/2026:12:00:00 +0000");
        writer.WriteNumber("requestTimeEpoch", TestAccount.Now.ToUnixTimeMilliseconds());
        writer.WriteString("resourcePath", Resource);
        writer.WriteString("stage", "test");
        writer.WriteEndObject();
    }
}
