using System.Text;
using System.Text.Json;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>The <c>errorType</c> in an error answer of the Runtime API. Only a word is taken from there, never free text.</summary>
internal static class ApiErrorType
{
    private const int MaxLength = 80;

    /// <summary>The word in parentheses, behind a space; empty when the answer has none.</summary>
    public static string Describe(ReadOnlySpan<byte> answer)
    {
        try
        {
            var reader = new Utf8JsonReader(answer);
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("errorType"u8))
                {
                    return reader.Read() && reader.TokenType == JsonTokenType.String && IsWord(reader.ValueSpan)
                        ? $" ({Encoding.ASCII.GetString(reader.ValueSpan)})"
                        : "";
                }
            }
        }
        catch (JsonException)
        {
            // A status line is enough of an answer.
        }
        return "";
    }

    private static bool IsWord(ReadOnlySpan<byte> text)
    {
        foreach (byte b in text)
        {
            if (!char.IsAsciiLetterOrDigit((char)b) && b != '.')
            {
                return false;
            }
        }
        return text.Length is > 0 and <= MaxLength;
    }
}
