using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>A method that takes the whole event of one source leaves the trigger's other sources: their events are of other types.</summary>
internal static class NarrowedSources
{
    public static IReadOnlyList<INamedTypeSymbol> Of(IMethodSymbol method, IReadOnlyList<INamedTypeSymbol> sources)
    {
        if (sources.Count < 2)
        {
            return sources;
        }
        INamedTypeSymbol[] taken = [.. sources.Where(source => method.Parameters.Any(parameter =>
            SymbolEqualityComparer.Default.Equals(ReturnParser.NonNullable(parameter.Type), source)))];
        return taken.Length > 0 ? taken : sources;
    }
}
