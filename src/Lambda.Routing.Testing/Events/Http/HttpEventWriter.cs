using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Writes a request in payload format 2.0.</summary>
internal static class HttpEventWriter
{
    public static void Write(Utf8JsonWriter writer, HttpTestRequest request) => Write(writer, request, HttpTestParts.Host);

    public static void WriteFunctionUrl(Utf8JsonWriter writer, HttpTestRequest request) =>
        Write(writer, request, $"exampleurl.lambda-url.{TestAccount.Region}.on.aws");

    private static void Write(Utf8JsonWriter writer, HttpTestRequest request, string host)
    {
        (string path, string query) = HttpTestParts.Divide(request);
        writer.WriteString("version", "2.0");
        writer.WriteString("routeKey", "$default");
        writer.WriteString("rawPath", path);
        writer.WriteString("rawQueryString", query);
        WriteCookies(writer, request);
        writer.WriteMap("headers", HttpTestParts.Headers(request, host));
        WriteQuery(writer, query);
        WriteContext(writer, request.Method, path, host);
        HttpTestParts.WriteBody(writer, request);
    }

    private static void WriteCookies(Utf8JsonWriter writer, HttpTestRequest request)
    {
        if (request.Cookies.Count == 0)
        {
            return;
        }
        writer.WriteStartArray("cookies");
        foreach (string cookie in request.Cookies)
        {
            writer.WriteStringValue(cookie);
        }
        writer.WriteEndArray();
    }

    // Values of a repeated name are joined by commas.
    private static void WriteQuery(Utf8JsonWriter writer, string query)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string value) in HttpTestParts.Parameters(query))
        {
            (string key, string text) = (HttpTestParts.Decode(name), HttpTestParts.Decode(value));
            values[key] = values.TryGetValue(key, out string? earlier) ? $"{earlier},{text}" : text;
        }
        if (values.Count > 0)
        {
            writer.WriteMap("queryStringParameters", values);
        }
    }

    private static void WriteContext(Utf8JsonWriter writer, string method, string path, string host)
    {
        writer.WriteStartObject("requestContext");
        writer.WriteString("accountId", TestAccount.Id);
        writer.WriteString("apiId", "exampleapi");
        writer.WriteString("domainName", host);
        writer.WriteString("domainPrefix", host[..host.IndexOf('.', StringComparison.Ordinal)]);
        writer.WriteMap("http",
        [
            new("method", method), new("path", path), new("protocol", "HTTP/1.1"), new("sourceIp", "192.0.2.1"), new("userAgent", "test"),
        ]);
        writer.WriteString("requestId", TestAccount.IdOf(1));
        writer.WriteString("routeKey", "$default");
        writer.WriteString("stage", "$default");
        writer.WriteString("time", "01/Jan/2026:12:00:00 +0000");
        writer.WriteNumber("timeEpoch", TestAccount.Now.ToUnixTimeMilliseconds());
        writer.WriteEndObject();
    }
}
