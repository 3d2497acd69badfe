using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Emission;

/// <summary>Values as source text.</summary>
internal static class Literals
{
    public static string Text(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    public static string Flag(bool value) => value ? "true" : "false";
}
