using Lambda.Routing.Generators.Parsing.Hosting;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>
/// A method that takes the event, or the record, of some of a trigger's sources leaves the others: theirs are of other types. An event
/// of one source may be another's record. Sources that are done without a call ask no parameter.
/// </summary>
internal static class NarrowedSources
{
    public static IReadOnlyList<INamedTypeSymbol> Of(IMethodSymbol method, IReadOnlyList<INamedTypeSymbol> sources)
    {
        if (sources.Count < 2)
        {
            return sources;
        }
        INamedTypeSymbol[] taken = [.. sources.Where(source => method.Parameters.Any(parameter =>
            IsOf(ReturnParser.NonNullable(parameter.Type), source)))];
        return taken.Length > 0 ? [.. sources.Where(source => taken.Contains(source, SymbolEqualityComparer.Default) || EventParser.IsDoneWithoutCall(source))] : sources;
    }

    private static bool IsOf(ITypeSymbol type, INamedTypeSymbol source) =>
        SymbolEqualityComparer.Default.Equals(type, source) || AwsTypes.IsEventOf(type, source) || SymbolEqualityComparer.Default.Equals(type, EventParser.RecordOf(source));
}
