using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Http;

/// <summary>How generated code binds a request's body.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpBody
{
    /// <summary>A JSON body that must be there and not be <c>null</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="typeInfo">The type's JSON contract.</param>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <exception cref="HttpBadRequestException">The body is missing, not JSON, or does not fit the type.</exception>
    public static T Required<T>(HttpRequest request, JsonTypeInfo<T> typeInfo)
    {
        Payload body = JsonOf(request);
        // Asked first: of a value type, what stands for nothing would look like something.
        return body.IsEmpty ? throw Missing() : Read(body, typeInfo) ?? throw Missing();
    }

    /// <summary>A JSON body; the default value when it is empty or <c>null</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="typeInfo">The type's JSON contract.</param>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <exception cref="HttpBadRequestException">The body is not JSON, or does not fit the type.</exception>
    public static T? Optional<T>(HttpRequest request, JsonTypeInfo<T> typeInfo)
    {
        Payload body = JsonOf(request);
        return body.IsEmpty ? default : Read(body, typeInfo);
    }

    /// <summary>A JSON body of a value type; <see langword="null"/> when it is empty or <c>null</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="typeInfo">The type's JSON contract.</param>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <exception cref="HttpBadRequestException">The body is not JSON, or does not fit the type.</exception>
    public static T? OptionalValue<T>(HttpRequest request, JsonTypeInfo<T> typeInfo) where T : struct
    {
        Payload body = JsonOf(request);
        return body.IsEmpty || body.IsNullLiteral() ? null : Read(body, typeInfo);
    }

    /// <summary>Any JSON body, parsed.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="HttpBadRequestException">The body is missing or not JSON.</exception>
    public static JsonElement Json(HttpRequest request) => OptionalJson(request) ?? throw Missing();

    /// <summary>Any JSON body, parsed; <see langword="null"/> when it is empty.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="HttpBadRequestException">The body is not JSON.</exception>
    public static JsonElement? OptionalJson(HttpRequest request)
    {
        Payload body = JsonOf(request);
        try
        {
            return body.IsEmpty ? null : body.GetJson();
        }
        catch (PayloadException exception)
        {
            throw new HttpBadRequestException("body: expected JSON", exception);
        }
    }

    /// <summary>The body as text; <see langword="null"/> when there is none.</summary>
    /// <param name="request">The request.</param>
    /// <exception cref="HttpBadRequestException">The body is not UTF-8, or it is compressed (415).</exception>
    public static string? Text(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ContentEncoding.RequireNone(request);
        try
        {
            return request.Body.GetString();
        }
        catch (PayloadException exception)
        {
            throw new HttpBadRequestException("body: expected UTF-8", exception);
        }
    }

    /// <summary>The body's bytes, compressed where the client sent them so; empty when there is none.</summary>
    /// <param name="request">The request.</param>
    public static ReadOnlyMemory<byte> Bytes(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Body.GetBytes();
    }

    private static Payload JsonOf(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        ContentEncoding.RequireNone(request);
        return MediaType.IsClearlyNotJson(request.ContentType) && !request.Body.IsEmpty
            ? throw new HttpBadRequestException("body: expected JSON", 415)
            : request.Body;
    }

    private static T? Read<T>(Payload body, JsonTypeInfo<T> typeInfo)
    {
        try
        {
            return body.Deserialize(typeInfo);
        }
        catch (PayloadException exception)
        {
            string place = exception.Path.Length == 0 ? "" : $" at {exception.Path}";
            throw new HttpBadRequestException($"body{place}: the JSON is malformed or does not fit", exception);
        }
    }

    private static HttpBadRequestException Missing() => new("body is missing: expected JSON");
}
