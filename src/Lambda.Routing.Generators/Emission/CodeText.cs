using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Emission;

/// <summary>Text from attributes as it may stand in C#.</summary>
internal static class CodeText
{
    /// <summary>What may follow <c>//</c>: whatever would end the line is escaped.</summary>
    public static string ToComment(this string text) => SymbolDisplay.FormatLiteral(text, quote: false);
}
