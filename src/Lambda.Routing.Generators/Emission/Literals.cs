using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Emission;

/// <summary>Values as source text.</summary>
internal static class Literals
{
    /// <summary>A string literal, quotes included.</summary>
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static string Flag(bool value) => value ? "true" : "false";
}
