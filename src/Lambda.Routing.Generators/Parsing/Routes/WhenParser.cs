using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Microsoft.CodeAnalysis;

namespace Lambda.Routing.Generators.Parsing.Routes;

/// <summary>Reads a method's payload filters.</summary>
internal static class WhenParser
{
    public static EquatableArray<WhenModel> Parse(IMethodSymbol method) =>
        method.GetAttributes()
            .Where(attribute => attribute.AttributeClass.Is(KnownNames.When) && attribute.ConstructorArguments.Length == 2)
            .Select(attribute => new WhenModel(
                attribute.ConstructorArguments[0].Value as string ?? "",
                Strings(attribute.ConstructorArguments[1])))
            .OrderBy(when => when.Path, StringComparer.Ordinal)
            .ToEquatableArray();

    /// <summary>Conditions on what the source's records do not have.</summary>
    public static void Check(IMethodSymbol method, EventModel @event, INamedTypeSymbol? inner, List<Finding> findings)
    {
        bool hasPayload = inner is null ? @event.HasPayload : inner.FindInterface(KnownNames.PayloadCarrier) is not null;
        System.Collections.Immutable.ImmutableArray<AttributeData> attributes = method.GetAttributes();
        for (int i = 0; i < attributes.Length; i++)
        {
            if (attributes[i].AttributeClass.Is(KnownNames.When) && attributes[i].StringArgument("Path") is { } path
                && !(new WhenModel(path, EquatableArray<string>.Empty).IsAttribute ? @event.HasMessageAttributes : hasPayload))
            {
                findings.Add(Finding.Of(RouteIds.FilterMember, new(FindingPart.Attribute, i), "When", path, hasPayload ? @event.UnitName : inner?.Name ?? @event.UnitName));
            }
        }
    }

    private static EquatableArray<string> Strings(TypedConstant values) =>
        values.Kind == TypedConstantKind.Array && !values.IsNull
            ? values.Values.Select(value => value.Value as string ?? "").Distinct().OrderBy(value => value, StringComparer.Ordinal).ToEquatableArray()
            : EquatableArray<string>.Empty;
}
