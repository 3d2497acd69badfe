using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing.Http;

/// <summary>How generated code turns what a method returned into a result. Nothing is a 404 for GET, and a 204 otherwise.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpReturn
{
    /// <summary>The answer of a method that returns nothing.</summary>
    public static HttpResult Nothing() => HttpResult.NoContent();

    /// <summary>The answer of a method that returned <see langword="null"/>.</summary>
    /// <param name="call">The request.</param>
    public static HttpResult Null(HttpCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        return call.Request.Method is "GET" or "HEAD" ? HttpResult.NotFound() : HttpResult.NoContent();
    }

    /// <summary>A result as it is.</summary>
    /// <param name="call">The request.</param>
    /// <param name="result">What the method returned.</param>
    public static HttpResult From(HttpCall call, HttpResult? result) => result ?? Null(call);

    /// <summary>Text.</summary>
    /// <param name="call">The request.</param>
    /// <param name="text">What the method returned.</param>
    public static HttpResult From(HttpCall call, string? text) => text is null ? Null(call) : HttpResult.Text(text);

    /// <summary>Bytes.</summary>
    /// <param name="call">The request.</param>
    /// <param name="bytes">What the method returned.</param>
    public static HttpResult From(HttpCall call, byte[]? bytes) => bytes is null ? Null(call) : HttpResult.Bytes(bytes);

    /// <summary>Bytes.</summary>
    /// <param name="call">The request.</param>
    /// <param name="bytes">What the method returned.</param>
    public static HttpResult From(HttpCall call, ReadOnlyMemory<byte> bytes) => HttpResult.Bytes(bytes);

    /// <summary>JSON.</summary>
    /// <param name="call">The request.</param>
    /// <param name="json">What the method returned.</param>
    public static HttpResult From(HttpCall call, JsonElement json) => json.ValueKind == JsonValueKind.Undefined
        ? Null(call)
        : HttpResult.Text(json.GetRawText(), "application/json");

    /// <summary>The bytes of a stream, which is read to its end and disposed of.</summary>
    /// <param name="call">The request.</param>
    /// <param name="stream">What the method returned.</param>
    public static async ValueTask<HttpResult> FromAsync(HttpCall call, Stream? stream)
    {
        if (stream is null)
        {
            return Null(call);
        }
        ArgumentNullException.ThrowIfNull(call);
        await using (stream.ConfigureAwait(false))
        {
            using var copy = new MemoryStream();
            await stream.CopyToAsync(copy, call.Invocation.CancellationToken).ConfigureAwait(false);
            return HttpResult.Bytes(copy.GetBuffer().AsMemory(0, (int)copy.Length));
        }
    }

    /// <summary>A value as JSON.</summary>
    /// <param name="call">The request.</param>
    /// <param name="value">What the method returned.</param>
    /// <param name="typeInfo">Its JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static HttpResult Json<T>(HttpCall call, T? value, JsonTypeInfo<T> typeInfo) =>
        value is null ? Null(call) : HttpResult.Json(value, typeInfo);

    /// <summary>A value that may be absent, as JSON.</summary>
    /// <param name="call">The request.</param>
    /// <param name="value">What the method returned.</param>
    /// <param name="typeInfo">The JSON contract of the value that is there.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static HttpResult Json<T>(HttpCall call, T? value, JsonTypeInfo<T> typeInfo) where T : struct =>
        value is { } present ? HttpResult.Json(present, typeInfo) : Null(call);
}
