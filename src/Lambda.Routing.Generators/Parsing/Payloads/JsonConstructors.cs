using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Payloads;

/// <summary>Chooses the constructor that System.Text.Json calls.</summary>
internal static class JsonConstructors
{
    /// <summary>The constructor; null where there is none to call, or a struct needs none.</summary>
    /// <param name="type">A class or a struct.</param>
    /// <param name="obstacle">Why none can be called; null where one can.</param>
    public static IMethodSymbol? Of(INamedTypeSymbol type, out string? obstacle)
    {
        obstacle = null;
        IMethodSymbol[] marked = [.. type.InstanceConstructors.Where(constructor => constructor.HasAttribute(KnownNames.JsonConstructor))];
        if (marked.Length > 0)
        {
            obstacle = marked.Length > 1 ? "several of its constructors have [JsonConstructor]"
                : IsHidden(marked[0]) ? "its constructor with [JsonConstructor] is neither public nor internal" : null;
            return marked[0];
        }
        if (type.IsValueType)
        {
            return null;
        }
        IMethodSymbol[] callable = [.. type.InstanceConstructors.Where(constructor => constructor.DeclaredAccessibility == Accessibility.Public)];
        IMethodSymbol? chosen = callable.FirstOrDefault(constructor => constructor.Parameters.Length == 0) ?? (callable.Length == 1 ? callable[0] : null);
        obstacle = chosen is not null ? null
            : callable.Length == 0 ? "it has no public constructor" : "it has several public constructors, and none of them has [JsonConstructor]";
        return chosen;
    }

    private static bool IsHidden(IMethodSymbol constructor) =>
        !constructor.IsOpen();
}
