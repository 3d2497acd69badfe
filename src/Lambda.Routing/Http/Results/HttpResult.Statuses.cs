using System.Text.Json.Serialization.Metadata;

namespace Lambda.Routing;

public sealed partial class HttpResult
{
    /// <summary>200 without a body.</summary>
    public static HttpResult Ok() => new(200);

    /// <summary>200 with a value as JSON.</summary>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON contract, which decides how members are named: see <see cref="Json{T}(T, JsonTypeInfo{T}, int)"/>.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    public static HttpResult Ok<T>(T value, JsonTypeInfo<T> typeInfo) => Json(value, typeInfo);

    /// <summary>201 without a body.</summary>
    /// <param name="uri">Where the new resource is.</param>
    /// <exception cref="ArgumentException"><paramref name="uri"/> holds a control character.</exception>
    public static HttpResult Created(string uri) => new HttpResult(201).WithHeader("Location", uri);

    /// <summary>201 with a value as JSON.</summary>
    /// <param name="uri">Where the new resource is.</param>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <exception cref="ArgumentException"><paramref name="uri"/> holds a control character.</exception>
    public static HttpResult Created<T>(string uri, T value, JsonTypeInfo<T> typeInfo) =>
        Json(value, typeInfo, 201).WithHeader("Location", uri);

    /// <summary>202 without a body.</summary>
    /// <param name="uri">Where the work can be watched.</param>
    /// <exception cref="ArgumentException"><paramref name="uri"/> holds a control character.</exception>
    public static HttpResult Accepted(string? uri = null) =>
        uri is null ? new(202) : new HttpResult(202).WithHeader("Location", uri);

    /// <summary>202 with a value as JSON.</summary>
    /// <param name="uri">Where the work can be watched.</param>
    /// <param name="value">The value.</param>
    /// <param name="typeInfo">Its JSON contract.</param>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <exception cref="ArgumentException"><paramref name="uri"/> holds a control character.</exception>
    public static HttpResult Accepted<T>(string? uri, T value, JsonTypeInfo<T> typeInfo)
    {
        HttpResult result = Json(value, typeInfo, 202);
        return uri is null ? result : result.WithHeader("Location", uri);
    }

    /// <summary>204.</summary>
    public static HttpResult NoContent() => new(204);

    /// <summary>A redirection: 301, 302, 307 or 308.</summary>
    /// <param name="url">Where to.</param>
    /// <param name="permanent">Whether clients may remember it.</param>
    /// <param name="preserveMethod">Whether the client keeps method and body.</param>
    /// <exception cref="ArgumentException"><paramref name="url"/> holds a control character.</exception>
    public static HttpResult Redirect(string url, bool permanent = false, bool preserveMethod = false)
    {
        int statusCode = (permanent, preserveMethod) switch
        {
            (false, false) => 302,
            (true, false) => 301,
            (false, true) => 307,
            (true, true) => 308,
        };
        return new HttpResult(statusCode).WithHeader("Location", url);
    }
}
