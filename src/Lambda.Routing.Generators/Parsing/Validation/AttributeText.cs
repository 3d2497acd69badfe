using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Parsing.Validation;

/// <summary>An attribute as the expression that creates the same one.</summary>
internal static class AttributeText
{
    public static string Creation(AttributeData attribute)
    {
        string arguments = string.Join(", ", attribute.ConstructorArguments.Select(Constant));
        string properties = string.Join(", ", attribute.NamedArguments.Select(argument => $"{Symbols.Escaped(argument.Key)} = {Constant(argument.Value)}"));
        return $"new {attribute.AttributeClass!.Qualified()}({arguments}){(properties.Length == 0 ? "" : $" {{ {properties} }}")}";
    }

    private static string Constant(TypedConstant constant) => constant switch
    {
        { IsNull: true } => $"default({constant.Type!.Qualified()})!",
        { Kind: TypedConstantKind.Array } => $"new {constant.Type!.Qualified()} {{ {string.Join(", ", constant.Values.Select(Constant))} }}",
        { Kind: TypedConstantKind.Type } => $"typeof({((ITypeSymbol)constant.Value!).Qualified()})",
        _ => Primitive(constant),
    };

    // With its type: which constructor is meant must not depend on how the value looks.
    private static string Primitive(TypedConstant constant) => constant.Value switch
    {
        string text => SymbolDisplay.FormatLiteral(text, quote: true),
        char character => SymbolDisplay.FormatLiteral(character, quote: true),
        bool flag => flag ? "true" : "false",
        double number => Floating(number, "double", "D"),
        float number => Floating(number, "float", "F"),
        IFormattable number => $"({constant.Type!.Qualified()})({number.ToString(null, CultureInfo.InvariantCulture)})",
        _ => "null",
    };

    private static string Floating(double number, string type, string suffix) =>
        double.IsNaN(number) ? type + ".NaN"
        : double.IsPositiveInfinity(number) ? type + ".PositiveInfinity"
        : double.IsNegativeInfinity(number) ? type + ".NegativeInfinity"
        : number.ToString("R", CultureInfo.InvariantCulture) + suffix;
}
