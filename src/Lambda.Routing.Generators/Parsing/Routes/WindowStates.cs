using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds out why a type cannot be a time window's state: AWS keeps a JSON object, and a window begins without one.</summary>
internal static class WindowStates
{
    /// <summary>The reason; null for a type that can.</summary>
    public static string? Obstacle(ITypeSymbol type)
    {
        if (ReturnParser.IsNullable(type))
        {
            return "it is never null: a window begins with a new one";
        }
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } named || ParsableTypes.IsParsable(type) || PayloadTypes.IsList(type))
        {
            return "it is no JSON object";
        }
        IMethodSymbol[] empty = [.. named.InstanceConstructors.Where(IsEmpty)];
        if (named.IsAbstract || empty.Length == 0)
        {
            return "a window begins with a new one, and it has no constructor without parameters";
        }
        return empty.All(constructor => constructor.Parameters.Length > 0 || !constructor.HasAttribute(KnownNames.SetsRequiredMembers)) && named.HasRequiredMembers()
            ? "a window begins with a new one, and it has required members"
            : null;
    }

    private static bool IsEmpty(IMethodSymbol constructor) =>
        constructor.IsOpen()
        && constructor.Parameters.All(parameter => parameter.IsOptional);
}
