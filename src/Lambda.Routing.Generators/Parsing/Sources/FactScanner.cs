using System.Text;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Moves through the text of a fact. A backslash makes the character after it an ordinary one.</summary>
internal sealed class FactScanner(string text)
{
    private static readonly Encoding _strictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private int _position;

    public bool IsAtEnd => _position == text.Length;

    public void SkipSpaces()
    {
        while (!IsAtEnd && text[_position] == ' ')
        {
            _position++;
        }
    }

    public bool TryTake(char character) => TryTake(character.ToString());

    public bool TryTake(string expected)
    {
        if (string.CompareOrdinal(text, _position, expected, 0, expected.Length) != 0)
        {
            return false;
        }
        _position += expected.Length;
        return true;
    }

    /// <summary>
    /// Takes what stands before the next of <paramref name="ends"/>, without unescaped spaces at its end; a space before a
    /// dot belongs to the name (AWS documents one such key).
    /// </summary>
    public string TakeText(string ends)
    {
        StringBuilder taken = new();
        int kept = 0;
        while (!IsAtEnd && ends.IndexOf(text[_position]) < 0)
        {
            bool escaped = text[_position] == '\\';
            if (escaped && ++_position == text.Length)
            {
                throw new FormatException("a backslash stands before the character that it makes ordinary");
            }
            taken.Append(text[_position++]);
            if (escaped || taken[taken.Length - 1] != ' ')
            {
                kept = taken.Length;
            }
        }
        bool isInsidePath = !IsAtEnd && text[_position] == '.';
        return Checked(taken.ToString(0, isInsidePath ? taken.Length : kept));
    }

    public void ExpectEnd()
    {
        SkipSpaces();
        if (!IsAtEnd)
        {
            throw new FormatException("nothing follows the test");
        }
    }

    private static string Checked(string taken)
    {
        try
        {
            _strictUtf8.GetByteCount(taken);
            return taken;
        }
        catch (EncoderFallbackException)
        {
            throw new FormatException("half of a surrogate pair stands in no JSON text");
        }
    }
}
