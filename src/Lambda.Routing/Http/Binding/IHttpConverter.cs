using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Lambda.Routing.Http;

/// <summary>Turns a text of a request into a value. Generated code chooses the converter by the parameter's type.</summary>
/// <typeparam name="T">The value's type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IHttpConverter<T>
{
    /// <summary>Whether an empty text is a value, and not the same as none.</summary>
    static abstract bool TakesEmpty { get; }

    /// <summary>What a text must be, for the answer to one that is not: <c>an integer</c>.</summary>
    static abstract string Expected { get; }

    /// <summary>Converts a text, in invariant culture.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    static abstract bool TryConvert(string text, [MaybeNullWhen(false)] out T value);
}
