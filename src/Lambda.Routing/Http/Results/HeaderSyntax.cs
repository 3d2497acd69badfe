using System.Buffers;

namespace Lambda.Routing.Http;

/// <summary>What may stand in a header (<see href="https://www.rfc-editor.org/rfc/rfc9110#section-5.5">RFC 9110, field values</see>).</summary>
internal static class HeaderSyntax
{
    private static readonly SearchValues<char> TokenCharacters =
        SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Refuses a header with which a value could end its line and begin another header, or the body.</summary>
    /// <exception cref="ArgumentException">The name is no token, or the value holds a control character.</exception>
    public static void Check(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(value);
        if (!IsToken(name))
        {
            throw new ArgumentException("A header's name may hold letters, digits and !#$%&'*+-.^_`|~ only.", nameof(name));
        }
        if (!IsValue(value))
        {
            throw new ArgumentException($"The value of the header {name} holds a control character.", nameof(value));
        }
    }

    public static bool IsToken(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExcept(TokenCharacters);

    private static bool IsValue(ReadOnlySpan<char> value)
    {
        foreach (char character in value)
        {
            if (char.IsControl(character) && character != '\t')
            {
                return false;
            }
        }
        return true;
    }
}
