using System.Buffers;
using System.ComponentModel;
using System.Net.ServerSentEvents;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Http;

/// <summary>How generated code answers with what comes piece by piece. What comes first decides: until then, an exception is a 500.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpStreaming
{
    /// <summary>Where a handler writes its answer.</summary>
    /// <param name="call">The request.</param>
    public static HttpResponseStream Open(HttpCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return new HttpResponseStream(call);
    }

    /// <summary>The answer that a handler wrote.</summary>
    /// <param name="response">Where it wrote it.</param>
    public static HttpResult End(HttpResponseStream response)
    {
        ArgumentNullException.ThrowIfNull(response);
        return response.End();
    }

    /// <summary>The bytes of a stream, which is read to its end and disposed of.</summary>
    /// <param name="call">The request.</param>
    /// <param name="stream">What the method returned.</param>
    public static async ValueTask<HttpResult> FromAsync(HttpCall call, Stream? stream)
    {
        if (stream is null)
        {
            return HttpReturn.Null(call);
        }
        await using (stream.ConfigureAwait(false))
        {
            HttpResponseStream response = Open(call);
            response.ContentType = "application/octet-stream";
            if (!IsHead(call))
            {
                await stream.CopyToAsync(response, call.Invocation.CancellationToken).ConfigureAwait(false);
            }
            return response.End();
        }
    }

    /// <summary>A sequence as a JSON array, element by element.</summary>
    /// <param name="call">The request.</param>
    /// <param name="items">What the method returned.</param>
    /// <param name="typeInfo">The elements' JSON contract.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    public static async ValueTask<HttpResult> FromAsync<T>(HttpCall call, IAsyncEnumerable<T>? items, JsonTypeInfo<T> typeInfo)
    {
        if (items is null)
        {
            return HttpReturn.Null(call);
        }
        HttpResponseStream response = Open(call);
        response.ContentType = "application/json";
        if (IsHead(call))
        {
            return response.End();
        }
        var piece = new ArrayBufferWriter<byte>();
        bool any = false;
        await foreach (T item in items.WithCancellation(call.Invocation.CancellationToken).ConfigureAwait(false))
        {
            piece.ResetWrittenCount();
            piece.Write(any ? ","u8 : "["u8);
            any = true;
            using (var writer = new Utf8JsonWriter(piece))
            {
                JsonSerializer.Serialize(writer, item, typeInfo);
            }
            response.Write(piece.WrittenSpan);
        }
        response.Write(any ? "]"u8 : "[]"u8);
        return response.End();
    }

    /// <summary>Server-sent events of text.</summary>
    /// <param name="call">The request.</param>
    /// <param name="events">What the method returned.</param>
    public static ValueTask<HttpResult> EventsAsync(HttpCall call, IAsyncEnumerable<SseItem<string>>? events) =>
        EventsAsync(call, events, static (data, output) => ServerSentEvents.WriteData(data, output));

    /// <summary>Server-sent events whose data is JSON.</summary>
    /// <param name="call">The request.</param>
    /// <param name="events">What the method returned.</param>
    /// <param name="typeInfo">The data's JSON contract.</param>
    /// <typeparam name="T">The data's type.</typeparam>
    public static ValueTask<HttpResult> EventsAsync<T>(HttpCall call, IAsyncEnumerable<SseItem<T>>? events, JsonTypeInfo<T> typeInfo) =>
        EventsAsync(call, events, (data, output) => ServerSentEvents.WriteData(JsonSerializer.Serialize(data, typeInfo), output));

    private static async ValueTask<HttpResult> EventsAsync<T>(HttpCall call, IAsyncEnumerable<SseItem<T>>? events, Action<T, IBufferWriter<byte>> writeData)
    {
        if (events is null)
        {
            return HttpReturn.Null(call);
        }
        HttpResponseStream response = Open(call);
        response.ContentType = "text/event-stream";
        response.AddHeader("Cache-Control", "no-cache");
        if (IsHead(call))
        {
            return response.End();
        }
        var piece = new ArrayBufferWriter<byte>();
        await foreach (SseItem<T> item in events.WithCancellation(call.Invocation.CancellationToken).ConfigureAwait(false))
        {
            piece.ResetWrittenCount();
            ServerSentEvents.WriteFields(item.EventType, item.EventId, item.ReconnectionInterval, piece);
            writeData(item.Data, piece);
            piece.Write("\n"u8);
            response.Write(piece.WrittenSpan);
        }
        return response.End();
    }

    private static bool IsHead(HttpCall call) => call.Request.Method == "HEAD";
}
