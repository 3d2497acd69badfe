using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>Writes a request in payload format 2.0.</summary>
internal static class HttpEventWriter
{
    private const string Host = "api.example.com";

    public static void Write(Utf8JsonWriter writer, HttpTestRequest request)
    {
        int mark = request.Path.IndexOf('?', StringComparison.Ordinal);
        string path = mark < 0 ? request.Path : request.Path[..mark];
        string query = mark < 0 ? "" : request.Path[(mark + 1)..];
        writer.WriteString("version", "2.0");
        writer.WriteString("routeKey", "$default");
        writer.WriteString("rawPath", path);
        writer.WriteString("rawQueryString", query);
        WriteCookies(writer, request);
        writer.WriteMap("headers", Headers(request));
        WriteQuery(writer, query);
        WriteContext(writer, request.Method, path);
        WriteBody(writer, request);
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

    // API Gateway sends names of headers in lower case.
    private static Dictionary<string, string> Headers(HttpTestRequest request)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["host"] = Host };
        if (request.ContentType is { } contentType)
        {
            headers["content-type"] = contentType;
        }
        foreach ((string name, string value) in request.Headers)
        {
            headers.Remove(name);
#pragma warning disable CA1308 // What API Gateway does.
            headers.Add(name.ToLowerInvariant(), value);
#pragma warning restore CA1308
        }
        return headers;
    }

    // Values of a repeated name are joined by commas.
    private static void WriteQuery(Utf8JsonWriter writer, string query)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            string name = Decode(equals < 0 ? pair : pair[..equals]);
            string value = equals < 0 ? "" : Decode(pair[(equals + 1)..]);
            values[name] = values.TryGetValue(name, out string? earlier) ? $"{earlier},{value}" : value;
        }
        if (values.Count > 0)
        {
            writer.WriteMap("queryStringParameters", values);
        }
    }

    private static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    private static void WriteContext(Utf8JsonWriter writer, string method, string path)
    {
        writer.WriteStartObject("requestContext");
        writer.WriteString("accountId", TestAccount.Id);
        writer.WriteString("apiId", "exampleapi");
        writer.WriteString("domainName", Host);
        writer.WriteString("domainPrefix", "api");
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

    private static void WriteBody(Utf8JsonWriter writer, HttpTestRequest request)
    {
        if (!request.Body.IsEmpty)
        {
            writer.WriteString("body", request.IsBinary
                ? Convert.ToBase64String(request.Body.Span)
                : Encoding.UTF8.GetString(request.Body.Span));
        }
        writer.WriteBoolean("isBase64Encoded", request.IsBinary && !request.Body.IsEmpty);
    }
}
