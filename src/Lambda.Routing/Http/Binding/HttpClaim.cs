using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>How generated code binds claims: only ever from what the service in front of the function has checked.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpClaim
{
    /// <summary>A claim that must be there.</summary>
    /// <param name="call">The request.</param>
    /// <param name="name">The claim's name.</param>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">Nobody vouches for the caller (401), or the claim is missing or does not fit (403).</exception>
    public static T Required<T, TConverter>(HttpCall call, string name) where TConverter : IHttpConverter<T>
    {
        RequireIdentity(call);
        return Text(call, name) is { } text ? Convert<T, TConverter>(name, text) : throw Missing(name);
    }

    /// <summary>A claim with a default value, or of a nullable reference type.</summary>
    /// <param name="call">The request.</param>
    /// <param name="name">The claim's name.</param>
    /// <param name="otherwise">The value when the caller has no such claim.</param>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">The claim does not fit (403).</exception>
    public static T? Optional<T, TConverter>(HttpCall call, string name, T? otherwise) where TConverter : IHttpConverter<T> =>
        Text(call, name) is { } text ? Convert<T, TConverter>(name, text) : otherwise;

    /// <summary>A claim of a nullable value type.</summary>
    /// <param name="call">The request.</param>
    /// <param name="name">The claim's name.</param>
    /// <param name="otherwise">The value when the caller has no such claim.</param>
    /// <typeparam name="T">The type without its question mark.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">The claim does not fit (403).</exception>
    public static T? OptionalValue<T, TConverter>(HttpCall call, string name, T? otherwise = null) where T : struct where TConverter : IHttpConverter<T> =>
        Text(call, name) is { } text ? Convert<T, TConverter>(name, text) : otherwise;

    /// <summary>The values of a claim that must be there.</summary>
    /// <param name="call">The request.</param>
    /// <param name="name">The claim's name.</param>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">Nobody vouches for the caller (401), or the claim is missing or a value does not fit (403).</exception>
    public static T[] Array<T, TConverter>(HttpCall call, string name) where TConverter : IHttpConverter<T>
    {
        RequireIdentity(call);
        return OptionalArray<T, TConverter>(call, name) ?? throw Missing(name);
    }

    /// <summary>The values of a claim; null where the caller has none.</summary>
    /// <param name="call">The request.</param>
    /// <param name="name">The claim's name.</param>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">A value does not fit (403).</exception>
    public static T[]? OptionalArray<T, TConverter>(HttpCall call, string name) where TConverter : IHttpConverter<T> =>
        Text(call, name) is null ? null : [.. call.Request.Caller.GetValues(name).Select(text => Convert<T, TConverter>(name, text))];

    /// <summary>The values of a claim that must be there.</summary>
    /// <param name="call">The request.</param>
    /// <param name="name">The claim's name.</param>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">Nobody vouches for the caller (401), or the claim is missing or a value does not fit (403).</exception>
    public static List<T> List<T, TConverter>(HttpCall call, string name) where TConverter : IHttpConverter<T> => [.. Array<T, TConverter>(call, name)];

    /// <summary>The values of a claim; null where the caller has none.</summary>
    /// <param name="call">The request.</param>
    /// <param name="name">The claim's name.</param>
    /// <typeparam name="T">The element's type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">A value does not fit (403).</exception>
    public static List<T>? OptionalList<T, TConverter>(HttpCall call, string name) where TConverter : IHttpConverter<T> =>
        OptionalArray<T, TConverter>(call, name) is { } values ? [.. values] : null;

    private static void RequireIdentity(HttpCall call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (!call.Request.Caller.IsAuthenticated)
        {
            throw new HttpBadRequestException("The request has no identity.", 401);
        }
    }

    private static HttpBadRequestException Missing(string name) => new($"claim '{name}' is missing", 403);

    private static string? Text(HttpCall call, string name)
    {
        ArgumentNullException.ThrowIfNull(call);
        return call.Request.Caller[name];
    }

    private static T Convert<T, TConverter>(string name, string text) where TConverter : IHttpConverter<T> =>
        TConverter.TryConvert(text, out T? value) ? value : throw new HttpBadRequestException($"claim '{name}': expected {TConverter.Expected}", 403);
}
