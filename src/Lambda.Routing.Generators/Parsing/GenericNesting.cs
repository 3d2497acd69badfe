using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing;

/// <summary>
/// Ends walks through types that grow: a <c>Line&lt;T&gt;</c> that holds a <c>Line&lt;Line&lt;T&gt;&gt;</c> leads to another type with every step,
/// and each has a longer name and takes longer to compare than the one before.
/// </summary>
internal static class GenericNesting
{
    // Deeper than anybody writes.
    private const int MostDepth = 10;

    /// <summary>Whether the type is so deep in type arguments that a walk has made it; nothing in it is looked at.</summary>
    public static bool IsGrown(this ITypeSymbol type) => IsDeeperThan(type, MostDepth);

    private static bool IsDeeperThan(ITypeSymbol type, int depth) => type switch
    {
        IArrayTypeSymbol array => depth == 0 || IsDeeperThan(array.ElementType, depth - 1),
        INamedTypeSymbol { IsGenericType: true } named => depth == 0
            || named.TypeArguments.Any(argument => IsDeeperThan(argument, depth - 1))
            || (named.ContainingType is { } outer && IsDeeperThan(outer, depth)),
        _ => false,
    };
}
