using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Lambda.Routing.Tool.Serving;

/// <summary>The small JSON documents that Lambda's APIs answer with.</summary>
internal static class Answers
{
    public static Task AcceptedAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        return WriteAsync(context, "{\"status\":\"OK\"}\n"u8.ToArray());
    }

    /// <summary>An error as the Runtime API spells it.</summary>
    public static Task RuntimeErrorAsync(HttpContext context, int status, string type, string message) =>
        ErrorAsync(context, status, "errorType", type, "errorMessage", message);

    /// <summary>An error as the Lambda service API spells it: the type in a header and in the body.</summary>
    public static Task ServiceErrorAsync(HttpContext context, int status, string type, string message)
    {
        context.Response.Headers["X-Amzn-ErrorType"] = type;
        return ErrorAsync(context, status, "Type", "User", "Message", message);
    }

    public static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = body.Length;
        await context.Response.Body.WriteAsync(body, context.RequestAborted);
    }

    private static Task ErrorAsync(HttpContext context, int status, string typeName, string type, string messageName, string message)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString(messageName, message);
            json.WriteString(typeName, type);
            json.WriteEndObject();
        }
        context.Response.StatusCode = status;
        return WriteAsync(context, stream.ToArray());
    }
}
