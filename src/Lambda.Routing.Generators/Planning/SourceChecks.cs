using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Planning;

/// <summary>What can be wrong within one source's routes, and between sources.</summary>
internal static class SourceChecks
{
    public static void Check(ProjectModel project, List<SourcePlan> sources, EquatableArray<EventModel> acknowledged, List<RouteFinding> findings)
    {
        foreach (SourcePlan source in sources)
        {
            CheckWhole(source, findings);
            UnroutedChecks.Check(source, findings);
            BatchChecks.Check(project, source, findings);
            ParallelChecks.Check(source, findings);
            UnreachableRoutes.Check(source, findings);
        }
        OverriddenRoutes.Check(sources, findings);
        CheckConflicts(sources, acknowledged, findings);
    }

    private static void CheckWhole(SourcePlan source, List<RouteFinding> findings)
    {
        // Methods that each take whole events share nothing: an event goes to the one that takes every record of it.
        if (source.Event.Kind != EventKind.Batch || source.Routes.Count < 2 || source.Routes.All(route => route.Route.Call == CallStyle.Event)
            || source.Routes.Any(route => route.Route.IsAwsEvent))
        {
            return;
        }
        foreach (RoutePlan route in source.Routes)
        {
            RoutePlan[] others = [.. source.Routes.Where(candidate => candidate.Number != route.Number)];
            if (route.Route.Call == CallStyle.Event)
            {
                Add(findings, RouteIds.WholeEventBesideOthers, route, route.Name, others[0].Name);
            }
            else if (route.Route.Call == CallStyle.List && IsOrderedRoute(route) && Array.Find(others, other => MayShareSequence(route, other)) is { } other)
            {
                Add(findings, RouteIds.MixedListOnOrderedSource, route, route.Name, other.Name);
            }
        }
    }

    /// <summary>Whether records of both routes may stand in one sequence; of a queue nobody says whether there is one.</summary>
    private static bool MayShareSequence(RoutePlan one, RoutePlan other) =>
        !one.Route.Source.IsSequence
        || RouteRelations.Compare(WithoutConditions(one), WithoutConditions(other), mayResolveAlike: true) != RouteRelation.Disjoint;

    /// <summary>The route for all records of its origin.</summary>
    public static RouteModel WithoutConditions(RoutePlan route) => route.Route with
    {
        When = EquatableArray<WhenModel>.Empty,
        Trigger = route.Route.Trigger with { Filters = route.Route.Trigger.Filters.Where(filter => filter.IsOrigin).ToEquatableArray() },
    };

    /// <summary>Some sources are always ordered; of others a queue's own name says so, and a name that only the deployment knows does not.</summary>
    public static bool IsOrderedRoute(RoutePlan route) => route.Route.Source.IsSequence || (
        route.Route.Source.IsOrdered && route.Route.Trigger.Filters.Any(filter =>
            filter.Match == "Resource" && filter.Value.EndsWith(".fifo", StringComparison.Ordinal)));

    private static void CheckConflicts(List<SourcePlan> sources, EquatableArray<EventModel> acknowledged, List<RouteFinding> findings)
    {
        SourcePlan[] shaped = [.. sources.Where(source => source.Event.Shape is not null)];
        IEnumerable<SourceModel> shapes = shaped.Select(source => source.Event).Concat(acknowledged).Select(@event => @event.Shape).OfType<SourceModel>();
        foreach (SourceConflict conflict in SourceConflicts.Find([.. shapes]))
        {
            // Of two sources the one that has routes to report it on.
            SourcePlan? source = shaped.FirstOrDefault(candidate => candidate.Event.Shape!.Id == conflict.Second.Id)
                ?? shaped.FirstOrDefault(candidate => candidate.Event.Shape!.Id == conflict.First.Id);
            foreach (RoutePlan route in source?.Routes ?? EquatableArray<RoutePlan>.Empty)
            {
                Add(findings, RouteIds.ConflictingSources, route, Label(conflict.First), Label(conflict.Second));
            }
        }
    }

    private static string Label(SourceModel source) => source.TypeName.Replace("global::", "");

    private static void Add(List<RouteFinding> findings, string id, RoutePlan route, params string[] arguments) =>
        findings.Add(new RouteFinding(route.Handler.FullName, route.Name,
            Finding.Of(id, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex), arguments)));
}
