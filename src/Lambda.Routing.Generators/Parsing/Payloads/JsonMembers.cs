using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Payloads;

/// <summary>Which members of a type System.Text.Json reads and writes.</summary>
internal static class JsonMembers
{
    private const int Always = 1;

    /// <summary>The types of a type's own members and those of its base classes.</summary>
    /// <param name="type">The type.</param>
    /// <param name="includesFields">Whether public fields count without an attribute.</param>
    public static IEnumerable<ITypeSymbol> TypesOf(INamedTypeSymbol type, bool includesFields) =>
        type.AllProperties().Where(property => !property.IsIndexer && IsIncluded(property, isPublicEnough: true)).Select(property => property.Type)
            .Concat(type.BaseTypes().Prepend(type).SelectMany(at => at.GetMembers().OfType<IFieldSymbol>())
                .Where(field => !field.IsImplicitlyDeclared && IsIncluded(field, includesFields)).Select(field => field.Type));

    /// <summary>Whether a member is left out whatever its value is: other conditions look at that.</summary>
    public static bool IsIgnored(ISymbol member) =>
        member.FindAttribute(KnownNames.JsonIgnore) is { } ignore && ignore.Argument("Condition")?.Value is null or Always;

    private static bool IsIncluded(ISymbol member, bool isPublicEnough) =>
        !member.IsStatic && !IsIgnored(member)
        && ((isPublicEnough && member.DeclaredAccessibility == Accessibility.Public) || (member.IsOpen() && member.HasAttribute(KnownNames.JsonInclude)));
}
