using Lambda.Routing.Generators.Diagnostics.Sources;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Parsing.EventTypes;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Envelopes;

/// <summary>Reads what a type says about being a document inside a payload.</summary>
internal static class EmbeddedParser
{
    /// <summary>
    /// The forms in which documents of the type occur: as it is sent to a function, and as it is embedded. What is malformed is left
    /// out, so that a switched-off analyzer cannot make it match more than was meant.
    /// </summary>
    public static IEnumerable<EmbeddedModel> Parse(INamedTypeSymbol type, EmbeddedRole role, SourceFindings findings)
    {
        SourceModel? source = type.HasAttribute(KnownNames.SourceAttribute) ? SourceParser.Parse(type).Model : null;
        var models = new List<EmbeddedModel>();
        if (source is { Alternatives.Count: > 0 })
        {
            models.Add(new EmbeddedModel(source, role));
        }
        int index = -1;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            index++;
            if (attribute.AttributeClass.Is(KnownNames.EmbeddedShapeAttribute) && ShapeParser.Parse(attribute, index, findings) is { } shape
                && IsReadable(type, attribute, index, findings))
            {
                var model = new SourceModel(source?.Name ?? type.Name, type.Qualified(), new[] { shape }.ToEquatableArray(), source?.Overrides ?? EquatableArray<string>.Empty);
                models.Add(new EmbeddedModel(
                    model, role, (attribute.Argument("ReadWith")?.Value as ITypeSymbol)?.Qualified() ?? "",
                    MaxInflatedBytes: attribute.Argument("MaxInflatedBytes")?.Value as int? ?? 0));
            }
        }
        string acknowledgedIf = type.FindAttribute(KnownNames.AcknowledgedAttribute)?.StringArgument("Condition") is { } condition ? Symbols.Escaped(condition) : "";
        return models.Select(model => model with { AcknowledgedIf = acknowledgedIf });
    }

    /// <summary>The same of an envelope, with what it carries; none where nothing says what that is.</summary>
    public static IEnumerable<EmbeddedModel> ParseEnvelope(INamedTypeSymbol type, SourceFindings findings)
    {
        EmbeddedModel[] models = [.. Parse(type, EmbeddedRole.Envelope, findings)];
        string carried = type.FindAttribute(KnownNames.PayloadPathAttribute)?.StringArgument("Path") ?? "";
        if (models.Length == 0 || carried.Length == 0 || carried.IndexOfAny(['.', '[']) >= 0)
        {
            findings.Add(SourceDescriptors.EnvelopeWithoutContent, new FindingTarget(FindingPart.Name), type.Name);
            return [];
        }
        bool isText = type.AllProperties().Any(property => property.Type.SpecialType == SpecialType.System_String && property.JsonName() == carried);
        return models.Select(model => model with { Carried = carried, CarriesText = isText, AcknowledgedIf = "" });
    }

    private static bool IsReadable(INamedTypeSymbol type, AttributeData attribute, int index, SourceFindings findings)
    {
        bool readable = attribute.Argument("ReadWith")?.Value is INamedTypeSymbol reader
            ? reader.Implementations(EventTypeNames.ValueReader).Any(reads => SymbolEqualityComparer.Default.Equals(reads.TypeArguments[0], type))
            : type.IsReadable();
        if (!readable)
        {
            findings.Add(SourceDescriptors.EmbeddedWithoutReader, new FindingTarget(FindingPart.Attribute, index), type.Name);
        }
        return readable;
    }
}
