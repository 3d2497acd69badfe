using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>How generated code converts what a request says about a parameter to the parameter's type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HttpBinding
{
    /// <summary>A parameter that must be there.</summary>
    /// <param name="input">What the request says.</param>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">It is missing or does not fit.</exception>
    public static T Required<T, TConverter>(HttpInput input) where TConverter : IHttpConverter<T> =>
        Present<T, TConverter>(input) is { } text ? Convert<T, TConverter>(input, text) : throw input.Missing(TConverter.Expected);

    /// <summary>A parameter with a default value, or of a nullable reference type.</summary>
    /// <param name="input">What the request says.</param>
    /// <param name="otherwise">The value when the request says nothing.</param>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">It does not fit.</exception>
    public static T? Optional<T, TConverter>(HttpInput input, T? otherwise) where TConverter : IHttpConverter<T> =>
        Present<T, TConverter>(input) is { } text ? Convert<T, TConverter>(input, text) : otherwise;

    /// <summary>A parameter of a nullable value type.</summary>
    /// <param name="input">What the request says.</param>
    /// <param name="otherwise">The value when the request says nothing.</param>
    /// <typeparam name="T">The type without its question mark.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">It does not fit.</exception>
    public static T? OptionalValue<T, TConverter>(HttpInput input, T? otherwise = null) where T : struct where TConverter : IHttpConverter<T> =>
        Present<T, TConverter>(input) is { } text ? Convert<T, TConverter>(input, text) : otherwise;

    /// <summary>All values of a parameter that must be there.</summary>
    /// <param name="input">What the request says.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">It is missing, or an element does not fit.</exception>
    public static T[] Array<T, TConverter>(HttpInput input) where TConverter : IHttpConverter<T> =>
        OptionalArray<T, TConverter>(input) ?? throw input.Missing(TConverter.Expected);

    /// <summary>All values of a parameter; <see langword="null"/> when the request says nothing.</summary>
    /// <param name="input">What the request says.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">An element does not fit.</exception>
    public static T[]? OptionalArray<T, TConverter>(HttpInput input) where TConverter : IHttpConverter<T>
    {
        IReadOnlyList<string>? texts = input.All();
        // What was left empty says nothing, here as for a single value. Among others it has a place, and nothing fits into that.
        if (texts is null || (texts is [] or [""] && !TConverter.TakesEmpty))
        {
            return null;
        }
        var values = new T[texts.Count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Convert<T, TConverter>(input, texts[i]);
        }
        return values;
    }

    /// <summary>All values of a parameter that must be there.</summary>
    /// <param name="input">What the request says.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">It is missing, or an element does not fit.</exception>
    public static List<T> List<T, TConverter>(HttpInput input) where TConverter : IHttpConverter<T> => [.. Array<T, TConverter>(input)];

    /// <summary>All values of a parameter; <see langword="null"/> when the request says nothing.</summary>
    /// <param name="input">What the request says.</param>
    /// <typeparam name="T">The elements' type.</typeparam>
    /// <typeparam name="TConverter">How to convert a text to it.</typeparam>
    /// <exception cref="HttpBadRequestException">An element does not fit.</exception>
    public static List<T>? OptionalList<T, TConverter>(HttpInput input) where TConverter : IHttpConverter<T> =>
        OptionalArray<T, TConverter>(input) is { } values ? [.. values] : null;

    private static string? Present<T, TConverter>(HttpInput input) where TConverter : IHttpConverter<T> =>
        input.Single() is { } text && (text.Length > 0 || TConverter.TakesEmpty) ? text : null;

    private static T Convert<T, TConverter>(HttpInput input, string text) where TConverter : IHttpConverter<T> =>
        TConverter.TryConvert(text, out T? value) ? value : throw input.Expected(TConverter.Expected);
}
