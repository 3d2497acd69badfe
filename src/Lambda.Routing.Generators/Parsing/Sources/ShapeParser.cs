using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics.Sources;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Reads one <c>[Shape]</c>, and the facts that a route declares.</summary>
internal static class ShapeParser
{
    /// <returns><see langword="null"/> when any of its facts is malformed, or they contradict each other.</returns>
    public static ShapeModel? Parse(AttributeData attribute, int index, SourceFindings findings)
    {
        ImmutableArray<TypedConstant> texts = attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } list
            ? list.Values
            : ImmutableArray<TypedConstant>.Empty;
        return ParseFacts(texts, new FindingTarget(FindingPart.Attribute, index, "facts"), findings) is { } facts
            ? Shape(facts, new FindingTarget(FindingPart.Attribute, index), findings)
            : null;
    }

    /// <returns><see langword="null"/> when any of them is malformed.</returns>
    public static IReadOnlyList<FactModel>? ParseFacts(ImmutableArray<TypedConstant> texts, FindingTarget target, SourceFindings findings)
    {
        List<FactModel> facts = [];
        for (int element = 0; element < texts.Length; element++)
        {
            string text = texts[element].Value as string ?? "";
            try
            {
                facts.Add(FactParser.Parse(text));
            }
            catch (FormatException problem)
            {
                findings.Add(SourceDescriptors.MalformedFact, target with { Element = element }, text, problem.Message);
            }
        }
        return facts.Count < texts.Length ? null : facts;
    }

    /// <returns><see langword="null"/> when the facts contradict each other, or there are none.</returns>
    public static ShapeModel? Shape(IReadOnlyList<FactModel> facts, FindingTarget target, SourceFindings findings)
    {
        ShapeModel shape = new(facts.ToEquatableArray());
        if (facts.Count == 0 || ShapeLogic.IsImpossible(shape))
        {
            findings.Add(SourceDescriptors.ImpossibleShape, target, facts.Count == 0 ? "has no fact" : "contradicts itself");
            return null;
        }
        return shape;
    }
}
