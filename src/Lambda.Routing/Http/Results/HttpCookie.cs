using System.Globalization;
using System.Text;
using Lambda.Routing.Http;

namespace Lambda.Routing;

/// <summary>A cookie to be set (<see href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1">RFC 6265</see>). Secure, hidden from scripts and same-site unless told otherwise.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value: ASCII without blanks, quotes, commas, semicolons and backslashes.</param>
public sealed record HttpCookie(string Name, string Value)
{
    /// <summary>The path that it is sent for.</summary>
    public string? Path { get; init; } = "/";

    /// <summary>The domain that it is sent to; the host itself when <see langword="null"/>.</summary>
    public string? Domain { get; init; }

    /// <summary>How long it is kept, in whole seconds; until the browser closes when <see langword="null"/>; zero deletes it.</summary>
    public TimeSpan? MaxAge { get; init; }

    /// <summary>Whether it is sent over HTTPS only.</summary>
    public bool Secure { get; init; } = true;

    /// <summary>Whether it is hidden from scripts.</summary>
    public bool HttpOnly { get; init; } = true;

    /// <summary>Whether it is sent with requests from other sites: <c>Strict</c>, <c>Lax</c> or <c>None</c>.</summary>
    public string? SameSite { get; init; } = "Lax";

    /// <summary>The value of a <c>Set-Cookie</c> header.</summary>
    /// <exception cref="InvalidOperationException">The name, the value or an attribute holds a character that may not stand there.</exception>
    public override string ToString()
    {
        if (!HeaderSyntax.IsToken(Name) || Value.Any(character => character is <= ' ' or >= (char)0x7F or '"' or ',' or ';' or '\\'))
        {
            throw new InvalidOperationException("A cookie's name must be a token, and its value ASCII without blanks, quotes, commas, semicolons and backslashes.");
        }
        var text = new StringBuilder($"{Name}={Value}");
        Append(text, "Domain", Domain);
        Append(text, "Path", Path);
        Append(text, "Max-Age", MaxAge is { } age ? ((long)age.TotalSeconds).ToString(CultureInfo.InvariantCulture) : null);
        text.Append(Secure ? "; Secure" : "").Append(HttpOnly ? "; HttpOnly" : "");
        Append(text, "SameSite", SameSite);
        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string? value)
    {
        if (value is null)
        {
            return;
        }
        if (value.Any(character => char.IsControl(character) || character == ';'))
        {
            throw new InvalidOperationException($"A cookie's {name} may hold no control character and no semicolon.");
        }
        text.Append("; ").Append(name).Append('=').Append(value);
    }
}
