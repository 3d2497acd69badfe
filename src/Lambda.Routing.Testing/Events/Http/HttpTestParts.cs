using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Testing;

/// <summary>What the services' events have in common.</summary>
internal static class HttpTestParts
{
    public const string Host = "api.example.com";

    public static (string Path, string Query) Divide(HttpTestRequest request)
    {
        int mark = request.Path.IndexOf('?', StringComparison.Ordinal);
        return mark < 0 ? (request.Path, "") : (request.Path[..mark], request.Path[(mark + 1)..]);
    }

    /// <summary>The headers, names in lower case as most services send them.</summary>
    public static Dictionary<string, string> Headers(HttpTestRequest request, string host = Host)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["host"] = host };
        if (request.ContentType is { } contentType)
        {
            headers["content-type"] = contentType;
        }
        foreach ((string name, string value) in request.Headers)
        {
            headers.Remove(name);
#pragma warning disable CA1308 // What the services do.
            headers.Add(name.ToLowerInvariant(), value);
#pragma warning restore CA1308
        }
        return headers;
    }

    /// <summary>The headers with the cookies among them, for services that have no place for these.</summary>
    public static Dictionary<string, string> HeadersWithCookies(HttpTestRequest request)
    {
        Dictionary<string, string> headers = Headers(request);
        if (request.Cookies.Count > 0)
        {
            headers["cookie"] = string.Join("; ", request.Cookies);
        }
        headers.TryAdd("x-forwarded-for", "192.0.2.1");
        headers.TryAdd("user-agent", "test");
        return headers;
    }

    /// <summary>The parameters of a query string in their order, still encoded.</summary>
    public static IEnumerable<(string Name, string Value)> Parameters(string query)
    {
        foreach (string pair in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            int equals = pair.IndexOf('=', StringComparison.Ordinal);
            yield return equals < 0 ? (pair, "") : (pair[..equals], pair[(equals + 1)..]);
        }
    }

    /// <summary>The parameters by name.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Lists(string query, bool decode) => Parameters(query)
        .Select(parameter => decode ? (Name: Decode(parameter.Name), Value: Decode(parameter.Value)) : parameter)
        .GroupBy(parameter => parameter.Name, parameter => parameter.Value)
        .Select(group => KeyValuePair.Create<string, IReadOnlyList<string>>(group.Key, [.. group]));

    public static string Decode(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));

    public static void WriteLists(this Utf8JsonWriter writer, string name, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> lists)
    {
        writer.WriteStartObject(name);
        foreach ((string key, IReadOnlyList<string> values) in lists)
        {
            writer.WriteStartArray(key);
            foreach (string value in values)
            {
                writer.WriteStringValue(value);
            }
            writer.WriteEndArray();
        }
        writer.WriteEndObject();
    }

    /// <summary>A list of one value for each.</summary>
    public static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> Single(Dictionary<string, string> values) =>
        values.Select(pair => KeyValuePair.Create<string, IReadOnlyList<string>>(pair.Key, [pair.Value]));

    /// <summary>The last value of each, which is what services without lists keep.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Last(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> lists) =>
        lists.Select(pair => KeyValuePair.Create(pair.Key, pair.Value[^1]));

    public static void WriteBody(Utf8JsonWriter writer, HttpTestRequest request, string isBase64 = "isBase64Encoded")
    {
        if (!request.Body.IsEmpty)
        {
            writer.WriteString("body", request.IsBinary
                ? Convert.ToBase64String(request.Body.Span)
                : Encoding.UTF8.GetString(request.Body.Span));
        }
        writer.WriteBoolean(isBase64, request.IsBinary && !request.Body.IsEmpty);
    }
}
