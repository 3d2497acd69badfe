using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Types that a text can become: what route values, query values and message attributes bind to.</summary>
internal static class ParsableTypes
{
    /// <summary>Whether the type implements <c>ISpanParsable</c> of itself.</summary>
    public static bool IsParsable(ITypeSymbol type) =>
        type.AllInterfaces.Any(candidate => candidate.Is("System.ISpanParsable<TSelf>")
            && SymbolEqualityComparer.Default.Equals(candidate.TypeArguments[0], type));

    /// <summary>A parameter's default value as source text; empty when it has none.</summary>
    public static string DefaultOf(IParameterSymbol parameter)
    {
        if (!parameter.HasExplicitDefaultValue)
        {
            return "";
        }
        string type = parameter.Type.Qualified();
        return parameter.ExplicitDefaultValue switch
        {
            null => $"default({type})",
            bool flag => flag ? "true" : "false",
            string text => SymbolDisplay.FormatLiteral(text, quote: true),
            char character => SymbolDisplay.FormatLiteral(character, quote: true),
            IFormattable number => $"({type})({number.ToString(null, CultureInfo.InvariantCulture)}{Suffix(number)})",
            _ => $"default({type})",
        };
    }

    private static string Suffix(IFormattable number) => number switch
    {
        float => "F",
        double => "D",
        decimal => "M",
        _ => "",
    };
}
