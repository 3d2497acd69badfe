using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>How the events that two routes of one source take relate to each other.</summary>
internal enum RouteRelation
{
    /// <summary>No event is taken by both.</summary>
    Disjoint,

    /// <summary>They take the same events.</summary>
    Equal,

    /// <summary>The first takes some of the second's.</summary>
    Narrower,

    /// <summary>The second takes some of the first's.</summary>
    Wider,

    /// <summary>They share some events, and each has others.</summary>
    Crossing,
}

/// <summary>Compares two routes' filters and payload conditions.</summary>
internal static class RouteRelations
{
    /// <summary>How the events that two routes take relate.</summary>
    /// <param name="one">The first route.</param>
    /// <param name="other">The second route.</param>
    /// <param name="mayResolveAlike">Whether names that only the deployment knows are taken to be the same ones.</param>
    public static RouteRelation Compare(RouteModel one, RouteModel other, bool mayResolveAlike = false)
    {
        var members = one.Trigger.Filters.Select(filter => filter.Member)
            .Concat(other.Trigger.Filters.Select(filter => filter.Member)).Distinct();
        if (Excludes(one, other) || Excludes(other, one))
        {
            return RouteRelation.Disjoint;
        }
        RouteRelation result = RouteRelation.Equal;
        foreach (string member in members)
        {
            result = Both(result, MemberConstraint.Compare(MemberConstraint.Of(one, member), MemberConstraint.Of(other, member), mayResolveAlike));
        }
        var paths = one.When.Select(when => when.Path).Concat(other.When.Select(when => when.Path)).Distinct();
        foreach (string path in paths)
        {
            result = Both(result, CompareValues(ValuesOf(one, path), ValuesOf(other, path)));
        }
        return result;
    }

    /// <summary>Whether a member that one route asks for is absent in every event that the other takes.</summary>
    private static bool Excludes(RouteModel one, RouteModel other) =>
        one.Trigger.Filters.Any(filter => other.Trigger.Filters.Any(against => filter.Excludes.Contains(against.Member)));

    /// <summary>The relation where two independent conditions must hold.</summary>
    private static RouteRelation Both(RouteRelation one, RouteRelation other)
    {
        if (one == RouteRelation.Disjoint || other == RouteRelation.Disjoint)
        {
            return RouteRelation.Disjoint;
        }
        if (one == RouteRelation.Equal)
        {
            return other;
        }
        return other == RouteRelation.Equal || one == other ? one : RouteRelation.Crossing;
    }

    /// <summary>The values that a route asks for at a path, a new set; null where it asks for none.</summary>
    public static HashSet<string>? ValuesOf(RouteModel route, string path)
    {
        HashSet<string>? values = null;
        foreach (WhenModel when in route.When.Where(when => when.Path == path))
        {
            if (values is null)
            {
                values = [.. when.Values];
            }
            else
            {
                values.IntersectWith(when.Values);
            }
        }
        return values;
    }

    private static RouteRelation CompareValues(HashSet<string>? one, HashSet<string>? other)
    {
        if (one is null || other is null)
        {
            return one is null ? other is null ? RouteRelation.Equal : RouteRelation.Wider : RouteRelation.Narrower;
        }
        if (one.SetEquals(other))
        {
            return RouteRelation.Equal;
        }
        if (!one.Overlaps(other))
        {
            return RouteRelation.Disjoint;
        }
        return one.IsSubsetOf(other) ? RouteRelation.Narrower : one.IsSupersetOf(other) ? RouteRelation.Wider : RouteRelation.Crossing;
    }
}
