using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Parsing.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads the arguments with which a trigger attribute declares the shape of its events.</summary>
internal static class DeclaredShapeParser
{
    /// <summary>The declaration; null where the attribute makes none.</summary>
    public static DeclaredShapeModel? Parse(AttributeData attribute, int index, List<Finding> findings)
    {
        SourceFindings found = new();
        List<FactModel> facts = [];
        string input = "";
        bool isDeclared = false, isWhole = true;
        FindingTarget last = default;
        foreach (TriggerProperty property in TriggerProperty.Of(attribute.AttributeClass!))
        {
            if (property is { IsShapeFacts: false, ShapeInput: null } || attribute.Argument(property.Name) is not { IsNull: false } value)
            {
                continue;
            }
            FindingTarget target = new(FindingPart.Attribute, index, property.Name);
            IReadOnlyList<FactModel>? read = null;
            if (property.IsShapeFacts && value is { Kind: TypedConstantKind.Array, Values.Length: > 0 })
            {
                read = ShapeParser.ParseFacts(value.Values, target, found);
            }
            else if (property.ShapeInput is { } mark && value.Value is string text)
            {
                input = text;
                read = ParseInput(text, mark.StringArgument("Variable") ?? "", target, findings);
            }
            else
            {
                continue;
            }
            isDeclared = true;
            isWhole &= read is not null;
            last = target;
            facts.AddRange(read ?? []);
        }
        ShapeModel? shape = isDeclared && isWhole ? ShapeParser.Shape(Reduce(facts), last, found) : null;
        findings.AddRange(found.ToArray());
        return isDeclared ? new DeclaredShapeModel(shape, input) : null;
    }

    private static IReadOnlyList<FactModel>? ParseInput(string text, string variable, FindingTarget target, List<Finding> findings)
    {
        try
        {
            return InputParser.Parse(text, variable);
        }
        catch (FormatException problem)
        {
            findings.Add(Finding.Of(RouteIds.MalformedInput, target, target.Argument, problem.Message));
            return null;
        }
    }

    /// <summary>So that the same facts, however they are written, are the same source.</summary>
    private static List<FactModel> Reduce(IEnumerable<FactModel> facts)
    {
        List<FactModel> kept =
        [
            .. facts.Select(fact => fact with { Atom = fact.Atom with { Values = fact.Atom.Values.Distinct().OrderBy(value => value, StringComparer.Ordinal).ToEquatableArray() } })
                .Distinct()
                .OrderBy(fact => fact.ToString(), StringComparer.Ordinal),
        ];
        for (int i = kept.Count - 1; i >= 0; i--)
        {
            FactModel fact = kept[i];
            if (kept.Any(other => other != fact && ShapeLogic.Implies(other, fact)))
            {
                kept.RemoveAt(i);
            }
        }
        return kept;
    }
}
