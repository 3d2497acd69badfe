using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Orders the routes of one source, narrower before wider, and reports those between which nothing decides.</summary>
internal static class RouteOrder
{
    public static EquatableArray<RoutePlan> Sort(EventModel @event, RoutePlan[] routes, List<RouteFinding> findings)
    {
        // HTTP routes are told apart by their templates, which the matcher orders.
        if (@event.Kind == EventKind.Http)
        {
            HttpRouteOrder.Check(routes, findings);
            return routes.ToEquatableArray();
        }
        var widerThan = new int[routes.Length];
        var clashes = routes.Select(_ => new List<int>()).ToArray();
        for (int i = 0; i < routes.Length; i++)
        {
            for (int j = i + 1; j < routes.Length; j++)
            {
                RouteRelation relation = RouteRelations.Compare(routes[i].Route, routes[j].Route);
                switch (relation)
                {
                    case RouteRelation.Narrower:
                        widerThan[j]++;
                        break;
                    case RouteRelation.Wider:
                        widerThan[i]++;
                        break;
                    case RouteRelation.Equal or RouteRelation.Crossing:
                        string id = relation == RouteRelation.Equal ? RouteIds.SameRoute : RouteIds.CrossingRoutes;
                        Report(findings, id, routes[i], routes[j]);
                        Report(findings, id, routes[j], routes[i]);
                        break;
                    case RouteRelation.Disjoint when DifferByPlaceholders(routes[i].Route, routes[j].Route):
                        clashes[j].Add(routes[i].Number);
                        break;
                }
            }
        }
        // A route is wider than every route that is narrower than one it is wider than, so counting orders them.
        return routes
            .Select((route, index) => (route: route with { ClashesWith = clashes[index].ToEquatableArray() }, index))
            .OrderBy(pair => widerThan[pair.index])
            .Select(pair => pair.route)
            .ToEquatableArray();
    }

    private static bool DifferByPlaceholders(RouteModel one, RouteModel other)
    {
        if (!one.When.Equals(other.When) || one.Trigger.Filters.Count != other.Trigger.Filters.Count)
        {
            return false;
        }
        bool placeholder = false;
        foreach (FilterModel filter in one.Trigger.Filters)
        {
            FilterModel? same = other.Trigger.Filters.FirstOrDefault(candidate => candidate.Argument == filter.Argument);
            if (same is null || (same.Value != filter.Value && !same.HasPlaceholder && !filter.HasPlaceholder))
            {
                return false;
            }
            placeholder |= same.Value != filter.Value;
        }
        return placeholder;
    }

    private static void Report(List<RouteFinding> findings, string id, RoutePlan route, RoutePlan other) =>
        findings.Add(new RouteFinding(route.Handler.FullName, route.Name,
            Finding.Of(id, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex), route.Name, other.Name)));
}
