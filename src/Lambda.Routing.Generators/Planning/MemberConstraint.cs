using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>What a route demands of one member: an exact value, a beginning, an end, or any of them together.</summary>
internal sealed class MemberConstraint
{
    private string? _exact;
    private string _prefix = "";
    private string _suffix = "";
    private bool _isResource;
    private bool _hasPlaceholder;
    private string _arnFormat = "";

    public static MemberConstraint Of(RouteModel route, string member)
    {
        var constraint = new MemberConstraint();
        foreach (FilterModel filter in route.Trigger.Filters.Where(filter => filter.Member == member))
        {
            constraint._hasPlaceholder |= filter.HasPlaceholder;
            constraint._isResource |= filter.Match == "Resource";
            constraint._arnFormat = filter.ArnFormat;
            switch (filter.Match)
            {
                case "Prefix":
                    constraint._prefix = filter.Value;
                    break;
                case "Suffix":
                    constraint._suffix = filter.Value;
                    break;
                case "Wildcard" when filter.Value.EndsWith("*", StringComparison.Ordinal):
                    constraint._prefix = filter.Value.Substring(0, filter.Value.Length - 1);
                    break;
                default:
                    constraint._exact = filter.Value;
                    break;
            }
        }
        return constraint;
    }

    /// <summary>How the values that two constraints allow relate.</summary>
    /// <param name="one">The first constraint.</param>
    /// <param name="other">The second constraint.</param>
    /// <param name="mayResolveAlike">Whether names that only the deployment knows are taken to be the same ones.</param>
    public static RouteRelation Compare(MemberConstraint one, MemberConstraint other, bool mayResolveAlike)
    {
        RouteRelation relation = CompareTexts(one, other);
        bool isOpen = relation == RouteRelation.Disjoint && (one._hasPlaceholder || other._hasPlaceholder);
        return isOpen && mayResolveAlike ? RouteRelation.Equal : relation;
    }

    private static RouteRelation CompareTexts(MemberConstraint one, MemberConstraint other)
    {
        if (one._isResource && other._isResource && !one._hasPlaceholder && !other._hasPlaceholder)
        {
            return ResourceRelation.Compare(one._exact!, other._exact!, one._arnFormat);
        }
        if (one.Excludes(other))
        {
            return RouteRelation.Disjoint;
        }
        bool within = one.IsWithin(other), around = other.IsWithin(one);
        if (within && around)
        {
            return RouteRelation.Equal;
        }
        return within ? RouteRelation.Narrower : around ? RouteRelation.Wider : RouteRelation.Crossing;
    }

    private bool Excludes(MemberConstraint other)
    {
        if (_exact is not null && other._exact is not null)
        {
            return _exact != other._exact;
        }
        if (_exact is not null)
        {
            return !other.Allows(_exact);
        }
        if (other._exact is not null)
        {
            return !Allows(other._exact);
        }
        return !Nested(_prefix, other._prefix, (longer, shorter) => longer.StartsWith(shorter, StringComparison.Ordinal))
            || !Nested(_suffix, other._suffix, (longer, shorter) => longer.EndsWith(shorter, StringComparison.Ordinal));
    }

    private bool IsWithin(MemberConstraint other)
    {
        if (_exact is not null)
        {
            return other._exact is not null ? _exact == other._exact : other.Allows(_exact);
        }
        return other._exact is null
            && _prefix.StartsWith(other._prefix, StringComparison.Ordinal)
            && _suffix.EndsWith(other._suffix, StringComparison.Ordinal);
    }

    private bool Allows(string value) =>
        value.StartsWith(_prefix, StringComparison.Ordinal) && value.EndsWith(_suffix, StringComparison.Ordinal);

    private static bool Nested(string one, string other, Func<string, string, bool> contains) =>
        one.Length >= other.Length ? contains(one, other) : contains(other, one);
}
