using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Lambda.Routing.Http;

/// <summary>An enum by the names of its members, in any case; never by number, so that no undefined value can arrive.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct EnumConverter<T> : IHttpConverter<T> where T : struct, Enum
{
    /// <inheritdoc/>
    public static bool TakesEmpty => false;

    /// <inheritdoc/>
    public static string Expected => $"one of {string.Join(", ", Enum.GetNames<T>())}";

    /// <inheritdoc/>
    public static bool TryConvert(string text, [MaybeNullWhen(false)] out T value)
    {
        // A name begins with a letter or an underscore; several names with commas would be a combination.
        if (text.Length > 0 && (char.IsLetter(text[0]) || text[0] == '_') && !text.Contains(','))
        {
            return Enum.TryParse(text, ignoreCase: true, out value);
        }
        value = default;
        return false;
    }
}
