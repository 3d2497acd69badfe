using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds uses of a trigger that take events of services alone which AWS has ended or closed.</summary>
internal static class ClosedSources
{
    public static void Check(AttributeData attribute, int index, IReadOnlyList<INamedTypeSymbol> sources, List<Finding> findings)
    {
        string?[] texts = [.. sources.Select(source => source.FindAttribute(KnownNames.ClosedAttribute)?.StringArgument("Text"))];
        if (texts.Length > 0 && Array.TrueForAll(texts, text => text is not null))
        {
            findings.Add(Finding.Of(RouteIds.ClosedSource, new(FindingPart.Attribute, index), attribute.AttributeClass!.AttributeDisplayName(), texts[0]!));
        }
    }
}
