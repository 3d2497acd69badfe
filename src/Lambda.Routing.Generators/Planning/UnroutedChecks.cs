using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Whether it is decided what becomes of records that no route takes where they would be in the way of others, and only there.</summary>
internal static class UnroutedChecks
{
    private const string Option = "Unrouted";

    public static void Check(SourcePlan source, List<RouteFinding> findings)
    {
        foreach (RoutePlan route in source.Routes)
        {
            if (route.Route.Call != CallStyle.Window && SourceChecks.IsOrderedRoute(route) && Narrows(route) && !IsDecided(route, source))
            {
                Add(findings, RouteIds.UnroutedUndecided, route, "", route.Name);
            }
            if (Decides(route) && source.Routes.FirstOrDefault(sibling => TakesTheRest(sibling, route)) is { } taker)
            {
                Add(findings, RouteIds.UnroutedWithoutEffect, route, Option, route.Name, taker.Name);
            }
        }
    }

    /// <summary>Filters that look into the record would leave untaken records in the way of those behind them.</summary>
    private static bool IsDecided(RoutePlan route, SourcePlan source) =>
        source.Routes.Any(sibling => TakesTheRest(sibling, route) || (IsAlternative(sibling, route) && Decides(sibling)));

    /// <summary>One route speaks for all that narrow the same records.</summary>
    private static bool IsAlternative(RoutePlan sibling, RoutePlan route) =>
        RouteRelations.Compare(SourceChecks.WithoutConditions(sibling), SourceChecks.WithoutConditions(route)) == RouteRelation.Equal;

    private static bool Decides(RoutePlan route) => route.Route.Trigger.Option(Option) is not (null or "\"Unspecified\"");

    private static bool TakesTheRest(RoutePlan sibling, RoutePlan route) =>
        !Narrows(sibling)
        && RouteRelations.Compare(sibling.Route, SourceChecks.WithoutConditions(route)) is RouteRelation.Equal or RouteRelation.Wider;

    /// <summary>Whether the route takes some records of their origin and leaves others.</summary>
    private static bool Narrows(RoutePlan route) =>
        route.Route.When.Count > 0 || route.Route.Trigger.Filters.Any(filter => !filter.IsOrigin);

    private static void Add(List<RouteFinding> findings, string id, RoutePlan route, string argument, params string[] arguments) =>
        findings.Add(new RouteFinding(route.Handler.FullName, route.Name,
            Finding.Of(id, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex, argument), arguments)));
}
