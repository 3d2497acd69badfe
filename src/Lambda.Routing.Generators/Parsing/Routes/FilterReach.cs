using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Finds filters that no event of the source passes: another value is a fact of its shape, or AWS documents no such value.</summary>
internal static class FilterReach
{
    public static void Check(INamedTypeSymbol source, EventModel @event, TriggerModel trigger, List<Finding> findings)
    {
        foreach (FilterModel filter in trigger.Filters.Where(filter => !filter.HasPlaceholder))
        {
            FindingTarget target = new(FindingPart.Attribute, trigger.AttributeIndex, filter.Argument);
            if ((ContradictedBy(@event.Shape, filter) ?? ExcludedBy(trigger, filter)) is { } fact)
            {
                findings.Add(Finding.Of(RouteIds.ImpossibleFilter, target, filter.Argument, filter.Value, source.Name, fact));
            }
            else if (Undocumented(source, filter) is { } documented)
            {
                findings.Add(Finding.Of(RouteIds.UnknownFilterValue, target, filter.Argument, filter.Value, source.Name, documented));
            }
        }
    }

    /// <summary>The fact that rules the value out, one of them where the shape has alternatives; null when an event may have the value.</summary>
    private static string? ContradictedBy(SourceModel? shape, FilterModel filter)
    {
        if (shape is null || shape.Alternatives.Count == 0)
        {
            return null;
        }
        string? contradiction = null;
        foreach (ShapeModel alternative in shape.Alternatives)
        {
            if (alternative.Facts.FirstOrDefault(fact => Contradicts(fact, filter)) is not { } fact)
            {
                return null;
            }
            contradiction ??= fact.ToString();
        }
        return contradiction;
    }

    /// <summary>What is absent where another filter of the route finds something.</summary>
    private static string? ExcludedBy(TriggerModel trigger, FilterModel filter) =>
        trigger.Filters.TakeWhile(other => other != filter).FirstOrDefault(other => other.Excludes.Contains(filter.Member)) is { } excluding
            ? $"!{filter.Member} where {excluding.Member}"
            : null;

    private static bool Contradicts(FactModel fact, FilterModel filter)
    {
        if (fact.Atom.Path.ToPathText() != filter.JsonPath)
        {
            return false;
        }
        return fact.Atom.Test switch
        {
            AtomTest.OneOf when fact.Negated => filter.Match == "Exact" && fact.Atom.Values.Contains(filter.OptionalPrefix + filter.Value),
            AtomTest.OneOf => !fact.Atom.Values.Any(value => Passes(value, filter)),
            // What must be absent has no text.
            AtomTest.Present => fact.Negated,
            AtomTest.Contains => filter.Match == "Exact" && (filter.OptionalPrefix + filter.Value).Contains(fact.Atom.Values[0]) == fact.Negated,
            _ => false,
        };
    }

    private static bool Passes(string value, FilterModel filter)
    {
        string text = filter.OptionalPrefix.Length > 0 && value.StartsWith(filter.OptionalPrefix, StringComparison.Ordinal)
            ? value.Substring(filter.OptionalPrefix.Length)
            : value;
        return filter.Match switch
        {
            "Exact" => text == filter.Value,
            "Prefix" => text.StartsWith(filter.Value, StringComparison.Ordinal),
            "Suffix" => text.EndsWith(filter.Value, StringComparison.Ordinal),
            "Wildcard" when filter.Value.EndsWith("*", StringComparison.Ordinal) =>
                text.StartsWith(filter.Value.Substring(0, filter.Value.Length - 1), StringComparison.Ordinal),
            "Wildcard" => text == filter.Value,
            _ => true,
        };
    }

    /// <summary>The documented values, where none of them passes the filter; null otherwise.</summary>
    private static string? Undocumented(INamedTypeSymbol source, FilterModel filter)
    {
        foreach (AttributeData attribute in source.GetAttributes())
        {
            if (attribute.AttributeClass.Is(KnownNames.DocumentedValuesAttribute)
                && attribute.StringArgument("Member") == filter.Member
                && attribute.Argument("Values") is { Kind: TypedConstantKind.Array, IsNull: false } values)
            {
                string[] texts = [.. values.Values.Select(value => value.Value as string ?? "")];
                return texts.Any(text => Passes(text, filter)) ? null : string.Join(", ", texts);
            }
        }
        return null;
    }
}
