using Lambda.Routing.Generators.Diagnostics.Sources;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Reads what the attributes of an event type say about recognising its events.</summary>
internal static class SourceParser
{
    /// <summary>
    /// Parses <c>[Source]</c>, <c>[Shape]</c> and <c>[Overrides]</c>. Without <c>[Source]</c> there is no model; a shape that is
    /// malformed is left out of it, so that a switched-off analyzer cannot make it match more than was meant.
    /// </summary>
    public static ParsedSource Parse(INamedTypeSymbol eventType)
    {
        SourceFindings findings = new();
        List<ShapeModel> alternatives = [];
        List<string> overrides = [];
        string? name = null;
        bool onlyWhereUsed = false;
        int index = -1;
        foreach (AttributeData attribute in eventType.GetAttributes())
        {
            index++;
            switch (attribute.AttributeClass?.ToDisplayString())
            {
                case SourceNames.Source:
                    name = ParseName(attribute, index, findings);
                    onlyWhereUsed = attribute.Argument("OnlyWhereUsed")?.Value is true;
                    break;
                case SourceNames.Shape:
                    if (ShapeParser.Parse(attribute, index, findings) is { } shape)
                    {
                        alternatives.Add(shape);
                    }
                    break;
                case SourceNames.Acknowledged:
                    CheckCondition(eventType, attribute, index, findings);
                    break;
                case SourceNames.Overrides:
                    if (ParseOverridden(eventType, attribute, index, findings) is { } overridden)
                    {
                        overrides.Add(overridden);
                    }
                    break;
            }
        }
        return Finish(eventType, name, onlyWhereUsed, alternatives, overrides, findings);
    }

    private static ParsedSource Finish(
        INamedTypeSymbol eventType, string? name, bool onlyWhereUsed, List<ShapeModel> alternatives, List<string> overrides, SourceFindings findings)
    {
        if (name is null)
        {
            findings.Add(SourceDescriptors.NotASource, new FindingTarget(FindingPart.Name), eventType.Name);
            return new ParsedSource(null, findings.ToArray());
        }
        if (alternatives.Count == 0 && findings.Count == 0 && !onlyWhereUsed)
        {
            findings.Add(SourceDescriptors.NoShape, new FindingTarget(FindingPart.Name), eventType.Name);
        }
        SourceModel model = new(name, eventType.Qualified(), alternatives.ToEquatableArray(), overrides.ToEquatableArray()) { OnlyWhereUsed = onlyWhereUsed };
        return new ParsedSource(model, findings.ToArray());
    }

    private static string ParseName(AttributeData attribute, int index, SourceFindings findings)
    {
        string name = attribute.OnlyArgument<string>() ?? "";
        if (name.Length == 0 || !name.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '.'))
        {
            findings.Add(SourceDescriptors.MalformedName, new FindingTarget(FindingPart.Attribute, index, "name"), name);
        }
        return name;
    }

    private static void CheckCondition(INamedTypeSymbol eventType, AttributeData attribute, int index, SourceFindings findings)
    {
        if (attribute.OnlyArgument<string>() is { } condition
            && eventType.FindProperty(condition) is not { IsStatic: false, GetMethod: not null, Type.SpecialType: SpecialType.System_Boolean })
        {
            findings.Add(SourceDescriptors.AcknowledgedCondition, new FindingTarget(FindingPart.Attribute, index, "condition"), condition, eventType.Name);
        }
    }

    private static string? ParseOverridden(INamedTypeSymbol eventType, AttributeData attribute, int index, SourceFindings findings)
    {
        if (attribute.OnlyArgument<INamedTypeSymbol>() is not { } source)
        {
            return null;
        }
        if (!SourceFinder.IsSource(source) || SymbolEqualityComparer.Default.Equals(source, eventType) || Overrides(source, eventType))
        {
            findings.Add(SourceDescriptors.MeaninglessOverride, new FindingTarget(FindingPart.Attribute, index, "source"), eventType.Name, source.Name);
            return null;
        }
        return source.Qualified();
    }

    private static bool Overrides(INamedTypeSymbol source, INamedTypeSymbol other) => source.GetAttributes().Any(attribute =>
        attribute.AttributeClass?.ToDisplayString() == SourceNames.Overrides
        && SymbolEqualityComparer.Default.Equals(attribute.OnlyArgument<INamedTypeSymbol>(), other));
}
