using Lambda.Routing.Generators.Emission.Envelopes;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>A route's filters as one expression over a record or event named <c>unit</c>.</summary>
internal static class MatchExpression
{
    /// <summary>The expression; empty where the route takes everything.</summary>
    public static string Of(RoutePlan route, FunctionPlan plan, string unit, string instance) =>
        string.Join(" && ", Filters(route, unit, instance).Concat(route.Route.When.Select(when => When(when, route.Route, plan, unit))));

    /// <summary>The expression without conditions on the record itself: whether it comes from where the route looks.</summary>
    public static string OfOrigin(RoutePlan route, string unit, string instance) =>
        string.Join(" && ", route.Route.Trigger.Filters.Where(filter => filter.IsOrigin).Select(filter => Filter(route, filter, unit, instance)));

    /// <summary>The expression over an event whose every record must match.</summary>
    public static string OfAll(RoutePlan route, FunctionPlan plan)
    {
        string expression = Of(route, plan, "record", "");
        return expression.Length == 0 ? "" : $"global::System.Linq.Enumerable.All(@event.Records, record => {expression})";
    }

    private static IEnumerable<string> Filters(RoutePlan route, string unit, string instance) =>
        route.Route.Trigger.Filters.Select(filter => Filter(route, filter, unit, instance));

    private static string Filter(RoutePlan route, FilterModel filter, string unit, string instance)
    {
        string actual = (filter.IsOnEvent ? "@event" : unit) + filter.Accessor;
        string value = PlaceholderWriter.Value(route, filter, instance);
        return filter.Match switch
        {
            "Prefix" => $"{RuntimeNames.Filters}.Prefix({actual}, {value})",
            "Suffix" => $"{RuntimeNames.Filters}.Suffix({actual}, {value})",
            "Wildcard" when filter.HasPlaceholder => $"{RuntimeNames.Filters}.Wildcard({actual}, {value})",
            "Wildcard" when filter.Value.EndsWith("*", StringComparison.Ordinal) =>
                $"{RuntimeNames.Filters}.Prefix({actual}, {Literals.Text(filter.Value.Substring(0, filter.Value.Length - 1))})",
            "Resource" => Resource(filter, actual, value),
            _ => $"{RuntimeNames.Filters}.Exact({actual}, {value})",
        };
    }

    /// <summary>Whether two names are those of one resource.</summary>
    public static string Resource(FilterModel filter, string actual, string expected) => filter.ArnFormat.Length == 0
        ? $"{RuntimeNames.ResourceName}.Matches({actual}, {expected})"
        : $"{RuntimeNames.ResourceName}.Matches({actual}, {expected}, {Literals.Text(filter.ArnFormat)})";

    /// <summary>Whether the payload can be looked into.</summary>
    public static string IsReadable(RoutePlan route, FunctionPlan plan, string unit) => route.Route switch
    {
        { Inner: { } inner } => $"{RuntimeNames.EnvelopedFilters}.HasReadablePayload{EnvelopeNames.Types(inner, plan)}({EnvelopeNames.Carried(unit)})",
        { Wrapping: not null } => $"{RuntimeNames.Filters}.HasReadablePayload({EnvelopeNames.Payload(route.Route, plan, unit)})",
        _ => $"{RuntimeNames.Filters}.HasReadablePayload({unit})",
    };

    private static string When(WhenModel when, RouteModel route, FunctionPlan plan, string unit)
    {
        string values = string.Join(", ", when.Values.Select(Literals.Text));
        string path = Literals.Text(when.Path);
        return (when.IsAttribute, route) switch
        {
            (true, _) => $"{RuntimeNames.Filters}.Attribute({unit}, {Literals.Text(when.AttributeName)}, [{values}])",
            (_, { Inner: { } inner }) => $"{RuntimeNames.EnvelopedFilters}.Payload{EnvelopeNames.Types(inner, plan)}({EnvelopeNames.Carried(unit)}, {path}, [{values}])",
            (_, { Wrapping: not null }) => $"{RuntimeNames.Filters}.Payload({EnvelopeNames.Payload(route, plan, unit)}, {path}, [{values}])",
            _ => $"{RuntimeNames.Filters}.Payload({unit}, {path}, [{values}])",
        };
    }
}
