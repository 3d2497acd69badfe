using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>How the text of a route value, query value, header or cookie becomes a parameter's type.</summary>
internal static class HttpTextType
{
    /// <summary>The conversion; null for a type that text cannot become.</summary>
    public static TextModel? Of(ITypeSymbol type)
    {
        if (ElementOf(type) is { } element)
        {
            // Of several texts none stands for nothing.
            return element.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T && Scalar(ReturnParser.NonNullable(element)) is { } kind
                ? new TextModel(kind, ReturnParser.NonNullable(element).Qualified(), type is IArrayTypeSymbol ? TextShape.Array : TextShape.List)
                : null;
        }
        return Scalar(type) is { } scalar ? new TextModel(scalar, type.Qualified(), TextShape.Single) : null;
    }

    private static TextKind? Scalar(ITypeSymbol type)
    {
        if (type.SpecialType == SpecialType.System_String)
        {
            return TextKind.Text;
        }
        if (type.TypeKind == TypeKind.Enum)
        {
            return TextKind.Enum;
        }
        if (type.Is("System.Uri"))
        {
            return TextKind.Uri;
        }
        return ParsableTypes.IsParsable(type) ? TextKind.Parsable : null;
    }

    private static ITypeSymbol? ElementOf(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol { Rank: 1 } array when array.ElementType.SpecialType != SpecialType.System_Byte => array.ElementType,
        INamedTypeSymbol { TypeArguments.Length: 1 } named when named.Is(KnownNames.ReadOnlyList)
            || named.Is("System.Collections.Generic.List<T>") || named.Is("System.Collections.Generic.IEnumerable<T>")
            || named.Is("System.Collections.Generic.IReadOnlyCollection<T>") || named.Is("System.Collections.Generic.IList<T>") => named.TypeArguments[0],
        _ => null,
    };
}
