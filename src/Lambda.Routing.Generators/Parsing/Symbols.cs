using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Lambda.Routing.Generators.Parsing;

/// <summary>Questions about symbols that every parser asks.</summary>
internal static class Symbols
{
    private static readonly SymbolDisplayFormat s_qualified = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly TypeFacts<string> s_names = new(static type => type.ToDisplayString(s_qualified));

    private static readonly TypeFacts<string> s_readable = new(static type => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat));

    private static readonly TypeFacts<IPropertySymbol[]> s_properties = new(PropertiesOf);

    private static readonly SymbolDisplayFormat s_annotated = SymbolDisplayFormat.FullyQualifiedFormat
        .AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>The name that generated code uses: <c>global::Shop.Order</c>.</summary>
    public static string Qualified(this ITypeSymbol type) => s_names.Of(type);

    /// <summary>As <see cref="Qualified"/>, with the question marks of nullable references.</summary>
    public static string QualifiedAnnotated(this ITypeSymbol type) => type.ToDisplayString(s_annotated);

    /// <summary>The name that people read: <c>Shop.Order</c>.</summary>
    public static string Readable(this ITypeSymbol type) => type.NullableAnnotation == NullableAnnotation.Annotated
        ? type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat)
        : s_readable.Of(type);

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

    public static INamedTypeSymbol? FindInterface(this ITypeSymbol type, string fullName)
    {
        foreach (INamedTypeSymbol candidate in type.AllInterfaces)
        {
            if (candidate.Is(fullName))
            {
                return candidate;
            }
        }
        return null;
    }

    public static AttributeData? FindAttribute(this ISymbol symbol, string fullName)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass.Is(fullName))
            {
                return attribute;
            }
        }
        return null;
    }

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
            ImmutableArray<IParameterSymbol> parameters = constructor.Parameters;
            for (int i = 0; i < parameters.Length && i < attribute.ConstructorArguments.Length; i++)
            {
                if (string.Equals(parameters[i].Name, property, StringComparison.OrdinalIgnoreCase))
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

    /// <summary>Whether the compiler refuses every use of the symbol.</summary>
    public static bool IsRefusedAsObsolete(this ISymbol symbol) => symbol.FindAttribute("System.ObsoleteAttribute")?.Argument("error")?.Value is true;

    /// <summary>Whether who creates the type must set some of its members.</summary>
    public static bool HasRequiredMembers(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            if (at.GetMembers().Any(member => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true }))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>All types in a namespace or type, however deep.</summary>
    public static IEnumerable<INamedTypeSymbol> AllTypes(this INamespaceOrTypeSymbol place) => place.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(member => member.AllTypes().Concat(member is INamedTypeSymbol type ? [type] : []));

    /// <summary>All properties of a type, its base classes' included.</summary>
    public static IReadOnlyList<IPropertySymbol> AllProperties(this ITypeSymbol type) => s_properties.Of(type);

    private static IPropertySymbol[] PropertiesOf(ITypeSymbol type)
    {
        var properties = new List<IPropertySymbol>();
        for (ITypeSymbol? at = type; at is not null; at = at.BaseType)
        {
            properties.AddRange(at.GetMembers().OfType<IPropertySymbol>());
        }
        return [.. properties];
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
