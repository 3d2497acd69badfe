using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Http;

/// <summary>An HTTP event as a third party might declare one, without the generator.</summary>
internal sealed class PlainHttpEvent : IHttpEvent<PlainHttpEvent>
{
    public required HttpRequest Request { get; init; }

    public static PlainHttpEvent Read(ref EventReader reader)
    {
        JsonElement json = reader.ReadJsonElement();
        return new PlainHttpEvent
        {
            Request = new HttpRequest
            {
                Method = json.GetProperty("method").GetString()!,
                RawPath = json.GetProperty("path").GetString()!,
                RawQueryString = json.TryGetProperty("query", out JsonElement query) ? query.GetString()! : "",
                Body = json.TryGetProperty("body", out JsonElement body) ? Payload.FromText(body.GetString()) : default,
            },
        };
    }

    public HttpRequest ToRequest() => Request;

    public void WriteResponse(HttpResult result, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        writer.WriteNumber("status", result.StatusCode);
        writer.WriteString("type", result.ContentType);
        writer.WriteString("headers", string.Join('|', result.Headers.Select(header => $"{header.Key}: {header.Value}")));
        writer.WriteString("body", result.Body.Span);
        writer.WriteEndObject();
    }
}
