using Lambda.Routing.Generators.Parsing.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>
/// How the resources that two names stand for relate, as the running function will compare them: by their own names, and by
/// partition, service, region and account where both say them.
/// </summary>
internal static class ResourceRelation
{
    private const int ScopeParts = 5;
    private const string Arn = "arn:";

    /// <summary>How two names relate.</summary>
    /// <param name="one">The first name, ARN or URL.</param>
    /// <param name="other">The second.</param>
    /// <param name="arnFormat">Where the own name stands in an ARN; empty for the general rule.</param>
    public static RouteRelation Compare(string one, string other, string arnFormat = "")
    {
        if (OwnName(one, arnFormat) != OwnName(other, arnFormat))
        {
            return RouteRelation.Disjoint;
        }
        string scope = Scope(one), otherScope = Scope(other);
        if (scope == otherScope)
        {
            return RouteRelation.Equal;
        }
        if (scope.Length == 0)
        {
            return RouteRelation.Wider;
        }
        return otherScope.Length == 0 ? RouteRelation.Narrower : RouteRelation.Disjoint;
    }

    /// <summary>A resource's own name, of a name, an ARN or a URL.</summary>
    public static string OwnName(string resource, string arnFormat)
    {
        int scope = Scope(resource).Length;
        if (arnFormat.Length > 0)
        {
            string? name = scope == 0 ? resource : ArnFormats.FindName(resource.Substring(scope), arnFormat);
            if (name is not null)
            {
                return name;
            }
        }
        string path = resource.Substring(scope).TrimEnd('/');
        string[] parts = path.Split('/');
        // type/name/type/name nests one resource in another: the outer one counts.
        if (parts.Length == 4 && scope > 0)
        {
            path = parts[0] + "/" + parts[1];
        }
        return path.Substring(path.LastIndexOfAny(['/', ':']) + 1);
    }

    private static string Scope(string resource)
    {
        if (!resource.StartsWith(Arn, StringComparison.Ordinal))
        {
            return "";
        }
        string[] parts = resource.Split(':');
        return parts.Length > ScopeParts ? string.Join(":", parts.Take(ScopeParts)) + ":" : "";
    }
}
