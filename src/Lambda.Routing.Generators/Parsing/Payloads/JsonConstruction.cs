using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Payloads;

/// <summary>Finds what System.Text.Json cannot make of JSON: the type itself, or one that it would have to make on the way.</summary>
internal sealed class JsonConstruction
{
    private const int MostTypes = 512;

    private readonly HashSet<ITypeSymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>The obstacle, as a clause of its own; null where there is none.</summary>
    public static string? Obstacle(ITypeSymbol type) => new JsonConstruction().Find(type);

    private string? Find(ITypeSymbol type)
    {
        type = type.WithoutNull();
        if (_seen.Count >= MostTypes || type.IsGrown() || !_seen.Add(type))
        {
            return null;
        }
        return type switch
        {
            IArrayTypeSymbol { Rank: > 1 } => Say(type, "is an array of several dimensions"),
            IArrayTypeSymbol array => Find(array.ElementType),
            IPointerTypeSymbol or IFunctionPointerTypeSymbol => Say(type, "is a pointer"),
            INamedTypeSymbol named => Find(named),
            _ => null,
        };
    }

    private string? Find(INamedTypeSymbol type)
    {
        if (type.TypeKind is TypeKind.Error or TypeKind.Enum || type.SpecialType is not (SpecialType.None or SpecialType.System_IntPtr or SpecialType.System_UIntPtr) && !type.IsGenericType
            || type.HasAttribute(KnownNames.JsonConverter))
        {
            return null;
        }
        if (type.TypeKind == TypeKind.Delegate)
        {
            return Say(type, "is a delegate");
        }
        if (type.IsRefLikeType)
        {
            return Say(type, "is a ref struct");
        }
        if (type.IsOfFramework())
        {
            return IsRefused(type) ? Say(type, "is refused by System.Text.Json") : KeyObstacle(type) ?? FirstOf(type.TypeArguments) ?? FrameworkTypes.Obstacle(type);
        }
        if (type.HasAttribute(KnownNames.JsonPolymorphic) || type.HasAttribute(KnownNames.JsonDerivedType))
        {
            return null;
        }
        if (type.TypeKind == TypeKind.Interface || type.IsAbstract)
        {
            return Say(type, type.TypeKind == TypeKind.Interface ? "is an interface without [JsonDerivedType]" : "is abstract and has no [JsonDerivedType]");
        }
        return type.FindInterface("System.Collections.Generic.IEnumerable<T>") is { } items ? FirstOf(items.TypeArguments) : OfMembers(type);
    }

    private string? OfMembers(INamedTypeSymbol type)
    {
        IMethodSymbol? constructor = JsonConstructors.Of(type, out string? obstacle);
        if (obstacle is not null)
        {
            return Say(type, "cannot be constructed: " + obstacle);
        }
        IPropertySymbol[] properties = [.. type.AllProperties().Where(property => property is { IsStatic: false, IsIndexer: false })];
        IParameterSymbol[] parameters = [.. constructor?.Parameters.AsEnumerable() ?? []];
        if (parameters.FirstOrDefault(parameter => !properties.Any(property => IsFor(parameter, property)) && !HasField(type, parameter)) is { } unbound)
        {
            return Say(type, $"cannot be constructed: nothing of it has the name and the type of its constructor's parameter '{unbound.Name}'");
        }
        foreach (IPropertySymbol property in properties)
        {
            bool isRead = property.DeclaredAccessibility == Accessibility.Public
                && (property.SetMethod?.DeclaredAccessibility == Accessibility.Public || parameters.Any(parameter => IsFor(parameter, property)))
                && !JsonMembers.IsIgnored(property) && !property.HasAttribute(KnownNames.JsonConverter);
            if (isRead && Find(property.Type) is { } inner)
            {
                return inner;
            }
        }
        return null;
    }

    private string? FirstOf(IEnumerable<ITypeSymbol> types) => types.Select(Find).FirstOrDefault(found => found is not null);

    private static string? KeyObstacle(INamedTypeSymbol type) =>
        type.TypeArguments.Length == 2 && type.Name.EndsWith("Dictionary", StringComparison.Ordinal)
        && type.TypeArguments[0] is INamedTypeSymbol { TypeKind: not (TypeKind.Enum or TypeKind.Error) } key && !key.IsOfFramework() && !key.HasAttribute(KnownNames.JsonConverter)
            ? Say(type, $"has keys that are no text: '{key.Readable()}'")
            : null;

    private static bool IsRefused(INamedTypeSymbol type) =>
        type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr || type.DerivesFrom("System.Reflection.MemberInfo") || type.Is("System.Runtime.Serialization.SerializationInfo");

    private static bool IsFor(IParameterSymbol parameter, IPropertySymbol property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase) && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type);

    private static bool HasField(INamedTypeSymbol type, IParameterSymbol parameter) => type.GetMembers().OfType<IFieldSymbol>()
        .Any(field => string.Equals(parameter.Name, field.Name, StringComparison.OrdinalIgnoreCase) && !field.IsImplicitlyDeclared);

    private static string Say(ITypeSymbol type, string what) => $"'{type.Readable()}' {what}";
}
