using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the filters whose values only the deployment knows: read once at start-up, and checked against each other.</summary>
internal static class PlaceholderWriter
{
    public static void WriteFields(CodeWriter writer, FunctionPlan plan)
    {
        foreach ((RoutePlan route, FilterModel filter) in Placeholders(plan))
        {
            writer.Line($"private readonly string {Names.Placeholder(route, filter.Argument)};");
        }
    }

    /// <summary>Writes the constructor's part.</summary>
    public static void WriteResolution(CodeWriter writer, FunctionPlan plan)
    {
        foreach ((RoutePlan route, FilterModel filter) in Placeholders(plan))
        {
            string where = Literals.Text($"{route.Name}, {filter.Argument}");
            string value = $"{RuntimeNames.ResourceName}.Resolve({Literals.Text(filter.Value)}, {where})";
            if (filter.OptionalPrefix.Length > 0)
            {
                value = $"{RuntimeNames.Filters}.WithoutPrefix({value}, {Literals.Text(filter.OptionalPrefix)})";
            }
            if (filter.ArnFormat.Length > 0 && filter.Match != "Resource")
            {
                value = $"{RuntimeNames.ResourceName}.OwnName({value}, {Literals.Text(filter.ArnFormat)}).ToString()";
            }
            writer.Line($"{Names.Placeholder(route, filter.Argument)} = {value};");
        }
        RoutePlan[] routes = [.. plan.Sources.SelectMany(source => source.Routes)];
        foreach (RoutePlan route in routes)
        {
            foreach (int number in route.ClashesWith)
            {
                WriteDistinct(writer, route, routes.First(other => other.Number == number));
            }
        }
    }

    /// <summary>A filter's value as an expression, seen from <paramref name="instance"/> (empty, or <c>function.</c>).</summary>
    public static string Value(RoutePlan route, FilterModel filter, string instance) =>
        filter.HasPlaceholder ? instance + Names.Placeholder(route, filter.Argument) : Literals.Text(filter.Value);

    private static void WriteDistinct(CodeWriter writer, RoutePlan one, RoutePlan other)
    {
        IEnumerable<string> same =
            from filter in one.Route.Trigger.Filters
            from match in other.Route.Trigger.Filters
            where filter.Member == match.Member && filter.Match == match.Match && filter.Value != match.Value && (filter.HasPlaceholder || match.HasPlaceholder)
            let value = Value(one, filter, "")
            let otherValue = Value(other, match, "")
            select filter.Match == "Resource" ? MatchExpression.Resource(filter, value, otherValue) : $"{RuntimeNames.Filters}.Exact({value}, {otherValue})";
        using (writer.Block($"if ({string.Join(" && ", same)})"))
        {
            string message = $"{one.Name} and {other.Name} can take the same event: their names resolve alike. Set different values for their environment variables.";
            writer.Line($"throw new {RuntimeNames.StartupException}({Literals.Text(message)});");
        }
    }

    private static IEnumerable<(RoutePlan Route, FilterModel Filter)> Placeholders(FunctionPlan plan) =>
        from source in plan.Sources
        from route in source.Routes
        from filter in route.Route.Trigger.Filters
        where filter.HasPlaceholder
        select (route, filter);
}
