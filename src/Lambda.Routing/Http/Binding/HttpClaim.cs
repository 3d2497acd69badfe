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
        ArgumentNullException.ThrowIfNull(call);
        HttpCaller caller = call.Request.Caller;
        if (!caller.IsAuthenticated)
        {
            throw new HttpBadRequestException("The request has no identity.", 401);
        }
        return caller[name] is { } text
            ? Convert<T, TConverter>(name, text)
            : throw new HttpBadRequestException($"claim '{name}' is missing", 403);
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

    private static string? Text(HttpCall call, string name)
    {
        ArgumentNullException.ThrowIfNull(call);
        return call.Request.Caller[name];
    }

    private static T Convert<T, TConverter>(string name, string text) where TConverter : IHttpConverter<T> =>
        TConverter.TryConvert(text, out T? value) ? value : throw new HttpBadRequestException($"claim '{name}': expected {TConverter.Expected}", 403);
}
