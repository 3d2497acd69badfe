using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Http;

/// <summary>Finds attributes that may stand on a method, its class or the assembly: the nearest one counts alone.</summary>
internal static class NearestAttribute
{
    /// <summary>The attribute, and its number among the method's own; -1 where it stands elsewhere.</summary>
    public static AttributeData? Find(IMethodSymbol method, string name, out int index)
    {
        AttributeData[] own = [.. method.GetAttributes()];
        index = Array.FindIndex(own, attribute => attribute.AttributeClass.Is(name));
        if (index >= 0)
        {
            return own[index];
        }
        for (INamedTypeSymbol? type = method.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.FindAttribute(name) is { } found)
            {
                return found;
            }
        }
        return method.ContainingAssembly.FindAttribute(name);
    }
}
