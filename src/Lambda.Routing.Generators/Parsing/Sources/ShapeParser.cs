using System.Collections.Immutable;
using Lambda.Routing.Generators.Diagnostics.Sources;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Sources;

/// <summary>Reads one <c>[Shape]</c>.</summary>
internal static class ShapeParser
{
    /// <returns><see langword="null"/> when any of its facts is malformed, or they contradict each other.</returns>
    public static ShapeModel? Parse(AttributeData attribute, int index, SourceFindings findings)
    {
        ImmutableArray<TypedConstant> texts = attribute.ConstructorArguments.Length == 1 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Array, IsNull: false } list
            ? list.Values
            : ImmutableArray<TypedConstant>.Empty;
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
                FindingTarget target = new(FindingPart.Attribute, index, "facts", Element: element);
                findings.Add(SourceDescriptors.MalformedFact, target, text, problem.Message);
            }
        }
        if (facts.Count < texts.Length)
        {
            return null;
        }
        ShapeModel shape = new(facts.ToEquatableArray());
        if (facts.Count == 0 || ShapeLogic.IsImpossible(shape))
        {
            findings.Add(SourceDescriptors.ImpossibleShape, new FindingTarget(FindingPart.Attribute, index), facts.Count == 0 ? "has no fact" : "contradicts itself");
            return null;
        }
        return shape;
    }
}
