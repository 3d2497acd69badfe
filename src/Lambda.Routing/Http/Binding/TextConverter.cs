using System.ComponentModel;

namespace Lambda.Routing.Http;

/// <summary>A text as it is.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct TextConverter : IHttpConverter<string>
{
    /// <inheritdoc/>
    public static bool TakesEmpty => true;

    /// <inheritdoc/>
    public static string Expected => "a text";

    /// <inheritdoc/>
    public static bool TryConvert(string text, out string value)
    {
        value = text;
        return true;
    }
}
