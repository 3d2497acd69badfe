using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>The sources whose events one use of a trigger takes.</summary>
internal static class RouteSources
{
    public static IReadOnlyList<INamedTypeSymbol> Of(
        AttributeData attribute, int index, DeclaredShapeModel? declared, Compilation compilation, List<Finding> findings)
    {
        INamedTypeSymbol trigger = attribute.AttributeClass!;
        IReadOnlyList<INamedTypeSymbol> chosen = SelectedSources.Of(attribute, index, EventParser.SourcesOf(trigger, compilation), findings);
        INamedTypeSymbol[] taken = [.. chosen.Where(source => IsOpen(source) == declared is not null)];
        if (taken.Length == 0 && chosen.Count > 0 && declared is null)
        {
            findings.Add(Finding.Of(RouteIds.NoFacts, new(FindingPart.Attribute, index), trigger.AttributeDisplayName()));
        }
        return taken;
    }

    /// <summary>Whether a route declares the source's shape.</summary>
    public static bool IsOpen(INamedTypeSymbol source) =>
        source.FindAttribute(KnownNames.SourceAttribute)?.Argument("OnlyWhereUsed")?.Value is true && !source.HasAttribute(KnownNames.ShapeAttribute);
}
