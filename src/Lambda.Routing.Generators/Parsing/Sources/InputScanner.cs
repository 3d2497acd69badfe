using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Moves through a JSON text, strictly.</summary>
internal sealed class InputScanner(string text)
{
    private static readonly Regex s_word = new(@"\G(?:true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)(?![\w.+-])", RegexOptions.CultureInvariant);

    private static readonly Encoding s_strictUtf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);

    private int _position;

    /// <summary>The next character that is no space; a zero character at the end.</summary>
    public char Peek()
    {
        while (_position < text.Length && text[_position] is ' ' or '\t' or '\r' or '\n')
        {
            _position++;
        }
        return _position < text.Length ? text[_position] : '\0';
    }

    public bool TryTake(char expected)
    {
        if (Peek() != expected)
        {
            return false;
        }
        _position++;
        return true;
    }

    public void Expect(char expected)
    {
        if (!TryTake(expected))
        {
            throw Error($"'{expected}' is missing");
        }
    }

    public void ExpectEnd()
    {
        if (Peek() != '\0' || _position < text.Length)
        {
            throw Error("something follows the document");
        }
    }

    /// <summary>Takes a comma, after which there is more, or <paramref name="end"/>.</summary>
    public bool TakeSeparator(char end)
    {
        if (TryTake(','))
        {
            return true;
        }
        Expect(end);
        return false;
    }

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
    public string TakeWord()
    {
        Peek();
        Match word = s_word.Match(text, _position);
        if (!word.Success)
        {
            throw Error("a value is missing or malformed");
        }
        _position += word.Length;
        return word.Value;
    }

    public string TakeString()
    {
        Expect('"');
        StringBuilder taken = new();
        while (true)
        {
            char next = Next();
            switch (next)
            {
                case '"':
                    return Checked(taken.ToString());
                case '\\':
                    taken.Append(Escaped());
                    break;
                case < ' ':
                    throw Error("a control character stands in a string");
                default:
                    taken.Append(next);
                    break;
            }
        }
    }

    public FormatException Error(string problem) => new($"{problem} (at character {_position + 1})");

    private char Next() => _position < text.Length ? text[_position++] : throw Error("a string does not end");

    private char Escaped()
    {
        char escaped = Next();
        switch (escaped)
        {
            case '"' or '\\' or '/': return escaped;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
        }
        const int digits = 4;
        if (escaped != 'u' || _position + digits > text.Length
            || !ushort.TryParse(text.Substring(_position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            throw Error("an escape sequence is malformed");
        }
        _position += digits;
        return (char)code;
    }

    private string Checked(string taken)
    {
        try
        {
            s_strictUtf8.GetByteCount(taken);
            return taken;
        }
        catch (EncoderFallbackException)
        {
            throw Error("half of a surrogate pair stands in no JSON text");
        }
    }
}
