using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Lambda.Routing.Http;

/// <summary>A URI, absolute or relative.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UriConverter : IHttpConverter<Uri>
{
    /// <inheritdoc/>
    public static bool TakesEmpty => false;

    /// <inheritdoc/>
    public static string Expected => "a URI";

    /// <inheritdoc/>
    public static bool TryConvert(string text, [MaybeNullWhen(false)] out Uri value) =>
        Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);
}
