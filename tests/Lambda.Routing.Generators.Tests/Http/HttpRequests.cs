using System.Text.Json;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>Requests as API Gateway HTTP APIs and function URLs send them.</summary>
internal static class HttpRequests
{
    public static string Of(
        string method, string path, string query = "", string body = "", bool isBase64 = false, Dictionary<string, string>? headers = null,
        object? authorizer = null, string domain = "shop.example") => JsonSerializer.Serialize(new Dictionary<string, object?>
        {
            ["version"] = "2.0",
            ["routeKey"] = "$default",
            ["rawPath"] = path,
            ["rawQueryString"] = query,
            ["headers"] = headers ?? [],
            ["requestContext"] = new { domainName = domain, stage = "$default", http = new { method, path }, authorizer },
            ["body"] = body,
            ["isBase64Encoded"] = isBase64,
        });

    /// <summary>The answer's status and body.</summary>
    public static (int Status, string? Body) Answer(string json)
    {
        JsonElement answer = JsonElement.Parse(json);
        return (answer.GetProperty("statusCode").GetInt32(), answer.TryGetProperty("body", out JsonElement body) ? body.GetString() : null);
    }

    /// <summary>A header of the answer; null when it has none of that name.</summary>
    public static string? Header(string json, string name)
    {
        JsonElement answer = JsonElement.Parse(json);
        return answer.TryGetProperty("headers", out JsonElement headers)
            ? headers.EnumerateObject().FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is { ValueKind: JsonValueKind.String } value ? value.GetString() : null
            : null;
    }
}
