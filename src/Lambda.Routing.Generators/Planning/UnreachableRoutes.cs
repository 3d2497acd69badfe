using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Finds routes that no event reaches: their conditions contradict each other, or narrower routes take all that they would.</summary>
internal static class UnreachableRoutes
{
    public static void Check(SourcePlan source, List<RouteFinding> findings)
    {
        foreach (RoutePlan route in source.Routes)
        {
            if (Contradiction(route.Route) is { } path)
            {
                Add(findings, route, $"its conditions leave no value for '{path}'");
            }
            else if (TakenBy(route, source) is { Length: > 0 } others)
            {
                Add(findings, route, $"{others} take all of them");
            }
        }
    }

    /// <summary>The path for which several conditions, each of which must hold, leave nothing.</summary>
    private static string? Contradiction(RouteModel route) =>
        route.When.Select(when => when.Path).Distinct().FirstOrDefault(path => RouteRelations.ValuesOf(route, path)!.Count == 0);

    private static string? TakenBy(RoutePlan route, SourcePlan source) =>
        source.Event.Kind == EventKind.Http ? TakenOfRequests(route, source) : route.Route.When.Select(when => TakenFor(route, when.Path, source)).FirstOrDefault(names => names is not null);

    /// <summary>The narrower routes that together take each of the values that the route asks for at a path.</summary>
    private static string? TakenFor(RoutePlan route, string path, SourcePlan source)
    {
        HashSet<string> left = RouteRelations.ValuesOf(route.Route, path)!;
        var names = new List<string>();
        foreach (RoutePlan other in source.Routes.Where(other => other.Number != route.Number && IsNarrowerOnlyAt(path, other.Route, route.Route)))
        {
            HashSet<string> taken = RouteRelations.ValuesOf(other.Route, path)!;
            if (left.Overlaps(taken))
            {
                names.Add($"'{other.Name}'");
                left.ExceptWith(taken);
            }
        }
        return left.Count == 0 ? string.Join(" and ", names.Distinct()) : null;
    }

    private static bool IsNarrowerOnlyAt(string path, RouteModel one, RouteModel other) =>
        RouteRelations.Compare(one, other) == RouteRelation.Narrower
        && RouteRelations.Compare(Without(path, one), Without(path, other)) == RouteRelation.Equal;

    private static RouteModel Without(string path, RouteModel route) => route with { When = route.When.Where(when => when.Path != path).ToEquatableArray() };

    /// <summary>The root and the rest of all paths, whatever the method, are everything.</summary>
    private static string? TakenOfRequests(RoutePlan route, SourcePlan source)
    {
        if (route.Route.Http is not { IsDefault: true })
        {
            return null;
        }
        RoutePlan? root = source.Routes.FirstOrDefault(other => other.Route.Http is { IsDefault: false, Method: HttpRouteModel.AnyMethod, Segments.Count: 0 });
        RoutePlan? rest = source.Routes.FirstOrDefault(other => other.Route.Http is { Method: HttpRouteModel.AnyMethod, Segments.Count: 1 } http && http.Segments[0].Kind == HttpSegmentKind.CatchAll);
        return root is null || rest is null ? null : $"'{root.Name}' and '{rest.Name}'";
    }

    private static void Add(List<RouteFinding> findings, RoutePlan route, string reason) =>
        findings.Add(new RouteFinding(route.Handler.FullName, route.Name,
            Finding.Of(RouteIds.Unreachable, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex), route.Name, reason)));
}
