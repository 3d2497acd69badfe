using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Planning;

/// <summary>What can be wrong within one source's routes, and between sources.</summary>
internal static class SourceChecks
{
    public static void Check(List<SourcePlan> sources, List<RouteFinding> findings)
    {
        foreach (SourcePlan source in sources)
        {
            CheckWhole(source, findings);
            CheckUnrouted(source, findings);
        }
        CheckConflicts(sources, findings);
    }

    private static void CheckWhole(SourcePlan source, List<RouteFinding> findings)
    {
        if (source.Event.Kind != EventKind.Batch || source.Routes.Count < 2)
        {
            return;
        }
        foreach (RoutePlan route in source.Routes)
        {
            RoutePlan other = source.Routes.First(candidate => candidate.Number != route.Number);
            if (route.Route.Call == CallStyle.Event)
            {
                Add(findings, RouteIds.WholeEventBesideOthers, route, route.Name, other.Name);
            }
            else if (route.Route.Call == CallStyle.List && IsOrderedRoute(route))
            {
                Add(findings, RouteIds.MixedListOnOrderedSource, route, route.Name, other.Name);
            }
        }
    }

    /// <summary>Filters that look into the record would leave untaken records in the way of those behind them.</summary>
    private static void CheckUnrouted(SourcePlan source, List<RouteFinding> findings)
    {
        if (!source.Event.IsOrdered || source.Routes.Any(route => route.Route.When.Count == 0))
        {
            return;
        }
        foreach (RoutePlan route in source.Routes.Where(IsOrderedRoute))
        {
            if (route.Route.Trigger.Option("Unrouted") is null or "\"Unspecified\"")
            {
                Add(findings, RouteIds.UnroutedUndecided, route, route.Name);
            }
        }
    }

    /// <summary>A queue's own name says that it is ordered; a name that only the deployment knows does not.</summary>
    private static bool IsOrderedRoute(RoutePlan route) =>
        route.Route.Source.IsOrdered && route.Route.Trigger.Filters.Any(filter =>
            filter.Match == "Resource" && filter.Value.EndsWith(".fifo", StringComparison.Ordinal));

    private static void CheckConflicts(List<SourcePlan> sources, List<RouteFinding> findings)
    {
        SourcePlan[] shaped = [.. sources.Where(source => source.Event.Shape is not null)];
        foreach (SourceConflict conflict in SourceConflicts.Find([.. shaped.Select(source => source.Event.Shape!)]))
        {
            foreach (SourcePlan source in shaped.Where(candidate => candidate.Event.Shape!.TypeName == conflict.Second.TypeName))
            {
                foreach (RoutePlan route in source.Routes)
                {
                    Add(findings, RouteIds.ConflictingSources, route, conflict.First.Name, conflict.Second.Name);
                }
            }
        }
    }

    private static void Add(List<RouteFinding> findings, string id, RoutePlan route, params string[] arguments) =>
        findings.Add(new RouteFinding(route.Handler.FullName, route.Name,
            Finding.Of(id, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex), arguments)));
}
