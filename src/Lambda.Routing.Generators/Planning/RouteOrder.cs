using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Orders the routes of one source, narrower before wider, and reports those between which nothing decides.</summary>
internal sealed class RouteOrder
{
    private readonly RoutePlan[] _routes;
    private readonly List<int>[] _wider;
    private readonly int[] _narrowerLeft;

    private RouteOrder(RoutePlan[] routes)
    {
        _routes = routes;
        _wider = [.. routes.Select(_ => new List<int>())];
        _narrowerLeft = new int[routes.Length];
    }

    public static EquatableArray<RoutePlan> Sort(EventModel @event, RoutePlan[] routes, List<RouteFinding> findings)
    {
        // HTTP routes are told apart by their templates, which the matcher orders.
        if (@event.Kind == EventKind.Http)
        {
            HttpRouteOrder.Check(routes, findings);
            return routes.ToEquatableArray();
        }
        return new RouteOrder(routes).Sort(findings).ToEquatableArray();
    }

    private IEnumerable<RoutePlan> Sort(List<RouteFinding> findings)
    {
        var clashes = _routes.Select(_ => new List<int>()).ToArray();
        for (int i = 0; i < _routes.Length; i++)
        {
            for (int j = i + 1; j < _routes.Length; j++)
            {
                RouteRelation relation = RouteRelations.Compare(_routes[i].Route, _routes[j].Route);
                if (relation == RouteRelation.Disjoint && (HasPlaceholder(i) || HasPlaceholder(j)))
                {
                    relation = RouteRelations.Compare(_routes[i].Route, _routes[j].Route, mayResolveAlike: true);
                    if (IsUndecided(relation))
                    {
                        clashes[j].Add(_routes[i].Number);
                    }
                }
                else if (IsUndecided(relation))
                {
                    Report(findings, relation, _routes[i], _routes[j]);
                }
                Remember(relation, i, j);
            }
        }
        for (int i = 0; i < _routes.Length; i++)
        {
            _routes[i] = _routes[i] with { ClashesWith = clashes[i].ToEquatableArray() };
        }
        return InOrder();
    }

    private bool HasPlaceholder(int route) => _routes[route].Route.Trigger.Filters.Any(filter => filter.HasPlaceholder);

    private static bool IsUndecided(RouteRelation relation) => relation is RouteRelation.Equal or RouteRelation.Crossing;

    private void Remember(RouteRelation relation, int one, int other)
    {
        if (relation == RouteRelation.Narrower)
        {
            _wider[one].Add(other);
            _narrowerLeft[other]++;
        }
        else if (relation == RouteRelation.Wider)
        {
            _wider[other].Add(one);
            _narrowerLeft[one]++;
        }
    }

    private IEnumerable<RoutePlan> InOrder()
    {
        const int taken = int.MaxValue;
        for (int count = 0; count < _routes.Length; count++)
        {
            int next = Array.IndexOf(_narrowerLeft, _narrowerLeft.Min());
            _narrowerLeft[next] = taken;
            foreach (int wider in _wider[next].Where(wider => _narrowerLeft[wider] != taken))
            {
                _narrowerLeft[wider]--;
            }
            yield return _routes[next];
        }
    }

    private static void Report(List<RouteFinding> findings, RouteRelation relation, RoutePlan one, RoutePlan other)
    {
        // Alternatives of one method lead to the same place, whichever matches.
        if (relation == RouteRelation.Crossing && one.Handler == other.Handler)
        {
            return;
        }
        string id = relation == RouteRelation.Equal ? RouteIds.SameRoute : RouteIds.CrossingRoutes;
        Report(findings, id, one, other.Name);
        Report(findings, id, other, one.Name);
    }

    private static void Report(List<RouteFinding> findings, string id, RoutePlan route, string other) =>
        findings.Add(new RouteFinding(route.Handler.FullName, route.Name,
            Finding.Of(id, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex), route.Name, other)));
}
