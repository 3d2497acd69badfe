using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing;

/// <summary>Compares the names of types without making them: parsers ask so often that making them was most of what they did.</summary>
internal static class SymbolNames
{
    /// <summary>Whether it is the type of this name, of which only the number of type parameters counts: <c>System.Collections.Generic.IReadOnlyList&lt;T&gt;</c>.</summary>
    public static bool Is(this ITypeSymbol? type, string fullName)
    {
        if (type is not INamedTypeSymbol named || (named.Arity > 0) != fullName.EndsWith(">", StringComparison.Ordinal))
        {
            return false;
        }
        if (named.Arity == 0)
        {
            return HasName(named, fullName, fullName.Length);
        }
        int end = fullName.IndexOf('<');
        return HasName(named, fullName, end) && named.Arity == fullName.Skip(end).Count(character => character == ',') + 1;
    }

    /// <summary>Whether the type has this name, without type parameters in it, whatever parameters it has.</summary>
    public static bool IsNamed(this ITypeSymbol type, string name) => type is INamedTypeSymbol && HasName(type, name, name.Length);

    // From the last part outwards: nearly every question ends with the first comparison.
    private static bool HasName(ISymbol symbol, string fullName, int end)
    {
        string name = symbol.Name;
        int start = end - name.Length;
        if (start < 0 || name.Length == 0 || string.CompareOrdinal(fullName, start, name, 0, name.Length) != 0)
        {
            return false;
        }
        bool isOutermost = symbol.ContainingSymbol is not (INamedTypeSymbol or INamespaceSymbol { IsGlobalNamespace: false });
        return start == 0 ? isOutermost : !isOutermost && fullName[start - 1] == '.' && HasName(symbol.ContainingSymbol, fullName, start - 1);
    }
}
