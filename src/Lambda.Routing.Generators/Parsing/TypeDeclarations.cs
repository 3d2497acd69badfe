using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Lambda.Routing.Generators.Parsing;

/// <summary>How a type is declared, as the generated half of it must be.</summary>
internal static class TypeDeclarations
{
    /// <summary>The types that it derives from, nearest first, without <see cref="object"/> and <see cref="ValueType"/>.</summary>
    public static IEnumerable<INamedTypeSymbol> BaseTypes(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type.BaseType; at is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; at = at.BaseType)
        {
            yield return at;
        }
    }

    /// <summary>The types around it, nearest first.</summary>
    public static IEnumerable<INamedTypeSymbol> Containers(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? outer = type.ContainingType; outer is not null; outer = outer.ContainingType)
        {
            yield return outer;
        }
    }

    public static bool IsPartial(this INamedTypeSymbol type, CancellationToken cancellation) =>
        type.DeclaringSyntaxReferences.Any(reference =>
            reference.GetSyntax(cancellation) is TypeDeclarationSyntax syntax && syntax.Modifiers.Any(SyntaxKind.PartialKeyword));

    /// <summary>What stands after <c>partial</c>: <c>record Outer</c>.</summary>
    public static string Header(this INamedTypeSymbol type)
    {
        string keyword = type switch
        {
            { TypeKind: TypeKind.Interface } => "interface",
            { IsRecord: true, TypeKind: TypeKind.Struct } => "record struct",
            { IsRecord: true } => "record",
            { TypeKind: TypeKind.Struct } => "struct",
            _ => "class",
        };
        return $"{keyword} {Symbols.Escaped(type.Name)}";
    }

    /// <summary>The namespace; empty for the global one.</summary>
    public static string NamespaceName(this INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(s_qualified);

    /// <summary>A generated file's name without its ending: <c>Shop.Outer.Order</c>.</summary>
    public static string HintName(this INamedTypeSymbol type) => type.ToDisplayString(s_qualified).Replace("@", "");

    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);
}
