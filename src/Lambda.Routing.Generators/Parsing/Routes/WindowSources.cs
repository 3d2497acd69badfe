using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>
/// Of a trigger with time windows, a method with a <c>TimeWindow</c> takes the sources that have them, and any other method the rest.
/// </summary>
internal static class WindowSources
{
    public static bool IsWindowed(INamedTypeSymbol source) => source.DerivesFrom(KnownNames.TimeWindowEvent);

    /// <summary>The sources that the method takes; the others go to <paramref name="left"/>.</summary>
    public static IReadOnlyList<INamedTypeSymbol> Of(IMethodSymbol method, IReadOnlyList<INamedTypeSymbol> sources, List<INamedTypeSymbol> left, List<Finding> findings)
    {
        if (!sources.Any(IsWindowed))
        {
            return sources;
        }
        bool takesWindow = method.Parameters.Any(parameter => IsWindow(parameter.Type));
        left.AddRange(sources.Where(source => IsWindowed(source) != takesWindow));
        if (!takesWindow && method.Parameters.FirstOrDefault(parameter => left.Contains(ReturnParser.NonNullable(parameter.Type), SymbolEqualityComparer.Default)) is { } whole)
        {
            findings.Add(Finding.Of(RouteIds.WindowAlone, new(FindingPart.Parameter, whole.Ordinal), whole.Name, EventParser.RecordOf((INamedTypeSymbol)ReturnParser.NonNullable(whole.Type))!.Name));
        }
        return [.. sources.Where(source => IsWindowed(source) == takesWindow)];
    }

    public static bool IsWindow(ITypeSymbol type) => ReturnParser.NonNullable(type).Is(KnownNames.TimeWindow);
}
