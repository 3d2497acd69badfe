using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Finds routes all of whose events are recognised as those of a more special source, which another route takes.</summary>
internal static class OverriddenRoutes
{
    public static void Check(List<SourcePlan> sources, List<RouteFinding> findings)
    {
        foreach (SourcePlan source in sources)
        {
            foreach (SourcePlan special in sources.Where(other => source.Event.Shape is { } shape && other.Event.Shape is { } narrower && narrower.Overrides.Contains(shape.Id)))
            {
                foreach (RoutePlan route in source.Routes.Where(route => IsWithin(route, source.Event.Shape!, special.Event.Shape!)))
                {
                    findings.Add(new RouteFinding(route.Handler.FullName, route.Name, Finding.Of(
                        RouteIds.Unreachable, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex), route.Name,
                        $"all of its events are recognised as those of '{special.Routes[0].Name}'")));
                }
            }
        }
    }

    private static bool IsWithin(RoutePlan route, SourceModel shape, SourceModel special)
    {
        FactModel[] demanded = [.. special.Alternatives.SelectMany(alternative => alternative.Facts).SelectMany(fact => Demanded(route, fact))];
        return demanded.Length > 0 && shape.Alternatives.All(alternative =>
            special.Alternatives.Any(narrower => ShapeLogic.Implies(new ShapeModel(alternative.Facts.Concat(demanded).ToEquatableArray()), narrower)));
    }

    /// <summary>What the route's filters say of the member that a fact is about.</summary>
    private static IEnumerable<FactModel> Demanded(RoutePlan route, FactModel fact) => route.Route.Trigger.Filters
        .Where(filter => filter is { Match: "Exact", HasPlaceholder: false, OptionalPrefix.Length: 0 } && filter.JsonPath == fact.Atom.Path.ToPathText())
        .Select(filter => new FactModel(fact.Atom with { Test = AtomTest.OneOf, Values = new[] { filter.Value }.ToEquatableArray() }, false));
}
