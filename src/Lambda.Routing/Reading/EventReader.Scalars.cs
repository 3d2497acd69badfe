using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Reading;

public ref partial struct EventReader
{
    /// <summary>Reads a string without decoding it; a text without content for JSON <c>null</c>.</summary>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public readonly JsonText ReadText() => _json.TokenType switch
    {
        JsonTokenType.String => JsonText.FromSlice(
            _buffer, _origin + (int)_json.TokenStartIndex + 1, _json.ValueSpan.Length, _json.ValueIsEscaped),
        JsonTokenType.Null => default,
        _ => throw Error("expected a string"),
    };

    /// <summary>Reads a string.</summary>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public readonly string ReadString()
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            throw Error("expected a string");
        }
        if (!_json.ValueIsEscaped)
        {
            return Encoding.UTF8.GetString(_json.ValueSpan);
        }
        return JsonUnescape.ToText(_json.ValueSpan) ?? throw Error(JsonUnescape.Problem);
    }

    /// <summary>Reads a whole number of 32 bits.</summary>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public readonly int ReadInt32()
    {
        RequireNumber();
        return _json.TryGetInt32(out int value) ? value : throw Error("expected a whole number of 32 bits");
    }

    /// <summary>Reads a whole number of 64 bits.</summary>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public readonly long ReadInt64()
    {
        RequireNumber();
        return _json.TryGetInt64(out long value) ? value : throw Error("expected a whole number of 64 bits");
    }

    /// <summary>Reads a number.</summary>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public readonly double ReadDouble()
    {
        RequireNumber();
        return _json.TryGetDouble(out double value) && double.IsFinite(value) ? value : throw Error("expected a number in the range of a double");
    }

    /// <summary>Reads a decimal number with all its digits.</summary>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public readonly decimal ReadDecimal()
    {
        RequireNumber();
        return _json.TryGetDecimal(out decimal value) ? value : throw Error("expected a number in the range of a decimal");
    }

    /// <summary>Reads a Boolean.</summary>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public readonly bool ReadBoolean() => _json.TokenType switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => throw Error("expected true or false"),
    };

    /// <summary>Reads an ISO 8601 date and time; one without an offset is in UTC.</summary>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public readonly DateTimeOffset ReadDateTimeOffset()
    {
        if (_json.TokenType == JsonTokenType.String)
        {
            if (_json.ValueSpan is [.., (byte)'Z'] && !_json.ValueIsEscaped && _json.TryGetDateTimeOffset(out DateTimeOffset utc))
            {
                return utc;
            }
            const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AllowWhiteSpaces;
            if (DateTimeOffset.TryParse(ReadString(), CultureInfo.InvariantCulture, Utc, out DateTimeOffset value))
            {
                return value;
            }
        }
        throw Error("expected an ISO 8601 date and time");
    }

    /// <summary>Reads base64 and decodes it.</summary>
    /// <exception cref="EventReadException">The value is something else.</exception>
    public readonly ReadOnlyMemory<byte> ReadBase64()
    {
        if (_json.TokenType == JsonTokenType.String && Base64Text.TryDecode(_json.ValueSpan, _json.ValueIsEscaped, out byte[] bytes))
        {
            return bytes;
        }
        throw Error("expected base64");
    }

    private readonly void RequireNumber()
    {
        if (_json.TokenType != JsonTokenType.Number)
        {
            throw Error("expected a number");
        }
    }
}
