using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Parsing;

/// <summary>Questions about symbols that every parser asks.</summary>
internal static class Symbols
{
    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat s_annotated = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The name that generated code uses: <c>global::Shop.Order</c>.</summary>
    public static string Qualified(this ITypeSymbol type) => type.ToDisplayString(s_qualified);

    /// <summary>As <see cref="Qualified"/>, with the question marks of nullable references.</summary>
    public static string QualifiedAnnotated(this ITypeSymbol type) => type.ToDisplayString(s_annotated);

    /// <summary>The name that people read: <c>Shop.Order</c>.</summary>
    public static string Readable(this ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);

    /// <summary>Whether it is the type of this name. It is asked many times for each method, so that the whole name is made only where the last part fits.</summary>
    public static bool Is(this ITypeSymbol? type, string fullName) =>
        type is not null && HasSimpleName(type.Name, fullName) && type.OriginalDefinition.ToDisplayString() == fullName;

    private static bool HasSimpleName(string name, string fullName)
    {
        int end = fullName.IndexOf('<');
        end = end < 0 ? fullName.Length : end;
        int start = end - name.Length;
        return start >= 0 && (start == 0 || fullName[start - 1] == '.') && string.CompareOrdinal(fullName, start, name, 0, name.Length) == 0;
    }

    public static bool DerivesFrom(this ITypeSymbol? type, string fullName)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at.Is(fullName))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether code elsewhere in the assembly can name the type.</summary>
    public static bool IsVisibleInAssembly(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            if (!at.IsOpen())
            {
                return false;
            }
        }
        return true;
    }

    /// <summary>Whether the symbol's own declaration lets the whole assembly in; what is around it may not.</summary>
    public static bool IsOpen(this ISymbol symbol) =>
        symbol is not INamedTypeSymbol { IsFileLocal: true }
        && symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Internal or Accessibility.ProtectedOrInternal;

    /// <summary>Whether the type is one of .NET's own.</summary>
    public static bool IsOfFramework(this INamedTypeSymbol type)
    {
        INamespaceSymbol? outermost = type.ContainingNamespace;
        while (outermost is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false })
        {
            outermost = outermost.ContainingNamespace;
        }
        return outermost?.Name == "System";
    }

    public static INamedTypeSymbol? FindInterface(this ITypeSymbol type, string fullName) =>
        type.AllInterfaces.FirstOrDefault(candidate => candidate.Is(fullName));

    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName) =>
        symbol.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass.Is(fullName));

    public static bool HasAttribute(this ISymbol symbol, string fullName) => symbol.FindAttribute(fullName) is not null;

    /// <summary>An attribute's argument by the name of the property that holds it, however it was written; null when left out.</summary>
    public static TypedConstant? Argument(this AttributeData attribute, string property)
    {
        foreach (KeyValuePair<string, TypedConstant> named in attribute.NamedArguments)
        {
            if (named.Key == property)
            {
                return named.Value;
            }
        }
        if (attribute.AttributeConstructor is { } constructor)
        {
            for (int i = 0; i < constructor.Parameters.Length && i < attribute.ConstructorArguments.Length; i++)
            {
                if (string.Equals(constructor.Parameters[i].Name, property, StringComparison.OrdinalIgnoreCase))
                {
                    return attribute.ConstructorArguments[i];
                }
            }
        }
        return null;
    }

    public static string? StringArgument(this AttributeData attribute, string property) => attribute.Argument(property)?.Value as string;

    /// <summary>The type of a value that is there.</summary>
    public static ITypeSymbol WithoutNull(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : type.WithNullableAnnotation(NullableAnnotation.NotAnnotated);

    /// <summary>A property of the type or of its base types.</summary>
    public static IPropertySymbol? FindProperty(this ITypeSymbol type, string name)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at.GetMembers(name).OfType<IPropertySymbol>().FirstOrDefault() is { } property)
            {
                return property;
            }
        }
        return null;
    }

    /// <summary>All properties of an attribute class, its base classes' included.</summary>
    public static IEnumerable<IPropertySymbol> AllProperties(this ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            foreach (IPropertySymbol property in at.GetMembers().OfType<IPropertySymbol>())
            {
                yield return property;
            }
        }
    }

    /// <summary>A member's name in JSON: what its attribute says, or its own name in camel case.</summary>
    public static string JsonName(this IPropertySymbol property)
    {
        if (property.FindAttribute(KnownNames.JsonPropertyName)?.ConstructorArguments.FirstOrDefault().Value is string name)
        {
            return name;
        }
        return CamelCase.Convert(property.Name);
    }

    /// <summary>An identifier as source code spells it: <c>@class</c>.</summary>
    public static string Escaped(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;

    public static string AttributeDisplayName(this INamedTypeSymbol attribute)
    {
        const string suffix = "Attribute";
        return attribute.Name.EndsWith(suffix, StringComparison.Ordinal)
            ? attribute.Name.Substring(0, attribute.Name.Length - suffix.Length)
            : attribute.Name;
    }
}
