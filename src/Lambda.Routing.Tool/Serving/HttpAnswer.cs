using System.Text;
using System.Text.Json;
using Lambda.Routing.Tool.Runner;
using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Tool.Serving;

/// <summary>Sends a function's answer as the services do: the members of its document become a response, and an error a 502.</summary>
internal static class HttpAnswer
{
    // Ends what precedes a streamed body.
    private static readonly byte[] s_preludeEnd = new byte[8];

    public static async Task WriteAsync(HttpContext context, InvocationOutcome outcome)
    {
        if (outcome.IsError || Parse(outcome.Body, out ReadOnlyMemory<byte>? streamed) is not { } document)
        {
            // The service would only say that it is an internal error; here it is the developer who asks.
            context.Response.StatusCode = StatusCodes.Status502BadGateway;
            await Answers.WriteAsync(context, outcome.Body);
            return;
        }
        using (document)
        {
            WriteHead(context.Response, document.RootElement);
            ReadOnlyMemory<byte> body = streamed ?? BodyOf(document.RootElement);
            if (body.Length > 0)
            {
                await context.Response.Body.WriteAsync(body, context.RequestAborted);
            }
        }
    }

    /// <summary>Writes status and headers of an answer that is still coming.</summary>
    /// <param name="response">The response.</param>
    /// <param name="answer">What has come of the answer.</param>
    /// <param name="body">What has come of its body.</param>
    /// <returns>Whether the prelude was whole.</returns>
    public static bool TryWriteHead(HttpResponse response, ReadOnlyMemory<byte> answer, out ReadOnlyMemory<byte> body)
    {
        body = default;
        if (answer.Span.IndexOf(s_preludeEnd) < 0 || Parse(answer, out ReadOnlyMemory<byte>? streamed) is not { } document)
        {
            return false;
        }
        using (document)
        {
            WriteHead(response, document.RootElement);
        }
        body = streamed!.Value;
        return true;
    }

    private static JsonDocument? Parse(ReadOnlyMemory<byte> answer, out ReadOnlyMemory<byte>? streamed)
    {
        int end = answer.Span.IndexOf(s_preludeEnd);
        // With its type: a bare null would become memory without bytes.
        streamed = end < 0 ? (ReadOnlyMemory<byte>?)null : answer[(end + s_preludeEnd.Length)..];
        try
        {
            var document = JsonDocument.Parse(end < 0 ? answer : answer[..end]);
            if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("statusCode", out JsonElement status)
                && status.TryGetInt32(out int code) && code is >= 100 and <= 599)
            {
                return document;
            }
            document.Dispose();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // No answer to an HTTP request.
        }
        return null;
    }

    private static void WriteHead(HttpResponse response, JsonElement answer)
    {
        response.StatusCode = answer.GetProperty("statusCode").GetInt32();
        foreach (string member in (string[])["headers", "multiValueHeaders"])
        {
            if (!answer.TryGetProperty(member, out JsonElement headers) || headers.ValueKind != JsonValueKind.Object)
            {
                continue;
            }
            foreach (JsonProperty header in headers.EnumerateObject())
            {
                foreach (JsonElement value in header.Value.ValueKind == JsonValueKind.Array ? [.. header.Value.EnumerateArray()] : (JsonElement[])[header.Value])
                {
                    response.Headers.Append(header.Name, value.ToString());
                }
            }
        }
        if (answer.TryGetProperty("cookies", out JsonElement cookies) && cookies.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement cookie in cookies.EnumerateArray())
            {
                response.Headers.Append("Set-Cookie", cookie.ToString());
            }
        }
    }

    private static ReadOnlyMemory<byte> BodyOf(JsonElement answer)
    {
        if (!answer.TryGetProperty("body", out JsonElement body) || body.ValueKind != JsonValueKind.String)
        {
            return default;
        }
        return answer.TryGetProperty("isBase64Encoded", out JsonElement flag) && flag.ValueKind == JsonValueKind.True
            ? body.GetBytesFromBase64()
            : Encoding.UTF8.GetBytes(body.GetString()!);
    }
}
