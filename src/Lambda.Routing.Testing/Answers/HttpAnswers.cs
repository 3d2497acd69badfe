using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Testing;

/// <summary>Reads the answer to an HTTP request.</summary>
public static class HttpAnswers
{
    /// <summary>The status code.</summary>
    /// <param name="result">The answer.</param>
    /// <exception cref="InvalidOperationException">The answer is not one to an HTTP request.</exception>
    public static int HttpStatus(this InvocationResult result)
    {
        using JsonDocument answer = ParseHttp(result);
        return answer.RootElement.GetProperty("statusCode").GetInt32();
    }

    /// <summary>A header's value; <see langword="null"/> when the answer has none of that name.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="name">The header's name, in any case.</param>
    /// <exception cref="InvalidOperationException">The answer is not one to an HTTP request.</exception>
    public static string? HttpHeader(this InvocationResult result, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        using JsonDocument answer = ParseHttp(result);
        return HeadersOf(answer.RootElement).FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
    }

    /// <summary>The cookies that the answer sets, each as the value of a <c>Set-Cookie</c> header.</summary>
    /// <param name="result">The answer.</param>
    /// <exception cref="InvalidOperationException">The answer is not one to an HTTP request.</exception>
    public static IReadOnlyList<string> HttpCookies(this InvocationResult result)
    {
        using JsonDocument answer = ParseHttp(result);
        return answer.RootElement.TryGetProperty("cookies", out JsonElement cookies)
            ? [.. cookies.EnumerateArray().Select(cookie => cookie.GetString() ?? "")]
            : [.. HeadersOf(answer.RootElement).Where(header => header.Name.Equals("set-cookie", StringComparison.OrdinalIgnoreCase)).Select(header => header.Value)];
    }

    /// <summary>The body as text; empty when there is none.</summary>
    /// <param name="result">The answer.</param>
    /// <exception cref="InvalidOperationException">The answer is not one to an HTTP request.</exception>
    public static string HttpBody(this InvocationResult result) => Encoding.UTF8.GetString(result.HttpBytes().Span);

    /// <summary>The body's bytes, decoded; empty when there is none.</summary>
    /// <param name="result">The answer.</param>
    /// <exception cref="InvalidOperationException">The answer is not one to an HTTP request.</exception>
    public static ReadOnlyMemory<byte> HttpBytes(this InvocationResult result)
    {
        using JsonDocument answer = ParseHttp(result);
        JsonElement root = answer.RootElement;
        if (!root.TryGetProperty("body", out JsonElement body) || body.ValueKind != JsonValueKind.String)
        {
            return default;
        }
        bool isBase64 = root.TryGetProperty("isBase64Encoded", out JsonElement flag) && flag.ValueKind == JsonValueKind.True;
        return isBase64 ? body.GetBytesFromBase64() : Encoding.UTF8.GetBytes(body.GetString()!);
    }

    /// <summary>The JSON body as a value.</summary>
    /// <param name="result">The answer.</param>
    /// <param name="typeInfo">The value's JSON contract: <c>AppJson.Default.Order</c>.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <exception cref="InvalidOperationException">The answer is not one to an HTTP request.</exception>
    /// <exception cref="JsonException">The body is not of that type.</exception>
    public static T? HttpBody<T>(this InvocationResult result, JsonTypeInfo<T> typeInfo) =>
        JsonSerializer.Deserialize(result.HttpBytes().Span, typeInfo);

    // Services differ in where headers stand, and whether they are lists.
    private static IEnumerable<(string Name, string Value)> HeadersOf(JsonElement answer) =>
        from member in (string[])["headers", "multiValueHeaders"]
        where answer.TryGetProperty(member, out JsonElement found) && found.ValueKind == JsonValueKind.Object
        from header in answer.GetProperty(member).EnumerateObject()
        from value in header.Value.ValueKind == JsonValueKind.Array ? [.. header.Value.EnumerateArray()] : (JsonElement[])[header.Value]
        select (header.Name, value.GetString() ?? "");

    private static JsonDocument ParseHttp(InvocationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        JsonDocument answer = AnswerJson.Parse(result);
        if (answer.RootElement.ValueKind == JsonValueKind.Object
            && answer.RootElement.TryGetProperty("statusCode", out JsonElement status) && status.ValueKind == JsonValueKind.Number)
        {
            return answer;
        }
        answer.Dispose();
        throw new InvalidOperationException("The answer has no statusCode: the event was no HTTP request.");
    }
}
