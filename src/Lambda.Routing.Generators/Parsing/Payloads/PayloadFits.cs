using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Payloads;

/// <summary>Finds out which JSON objects System.Text.Json reads as a type without an error.</summary>
internal static class PayloadFits
{
    private const int Disallow = 1;

    /// <summary>How much an object must have in common with the type.</summary>
    public static PayloadFit Of(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } named || IsReadOtherwise(named))
        {
            return PayloadFit.Selective;
        }
        if (named.BaseTypes().Prepend(named).SelectMany(at => at.GetMembers()).Any(IsDemanded))
        {
            return PayloadFit.Selective;
        }
        return JsonConstructors.Of(named, out _) is { Parameters.Length: > 0 } constructor && constructor.Parameters.Any(parameter => !parameter.HasExplicitDefaultValue)
            ? PayloadFit.WithoutRespect
            : PayloadFit.Any;
    }

    /// <summary>Whether something else than its members decides how the type is read: then nothing is known.</summary>
    private static bool IsReadOtherwise(INamedTypeSymbol type) =>
        type.IsOfFramework() || type.HasAttribute(KnownNames.JsonConverter) || type.HasAttribute(KnownNames.JsonPolymorphic) || type.HasAttribute(KnownNames.JsonDerivedType)
        || type.FindAttribute(KnownNames.JsonUnmappedMemberHandling)?.ConstructorArguments.FirstOrDefault().Value is Disallow
        || type.FindInterface("System.Collections.Generic.IEnumerable<T>") is not null;

    private static bool IsDemanded(ISymbol member) =>
        member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true } || member.HasAttribute(KnownNames.JsonRequired);
}
