using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Arguments that name a resource of the infrastructure: two uses of a trigger with one name would describe it twice.</summary>
internal static class UniqueNames
{
    public static void Check(List<SourcePlan> sources, List<RouteFinding> findings)
    {
        var uses =
            from route in sources.SelectMany(source => source.Routes)
            from property in route.Route.Trigger.TemplateProperties
            where property.UniqueArgument.Length > 0
            group route by (route.Route.Trigger.Name, property.UniqueArgument, property.Value);
        foreach (var use in uses)
        {
            // The sources of one attribute are one use of it.
            RoutePlan[] routes = [.. use.GroupBy(route => (route.Handler.FullName, route.Route.Trigger.AttributeIndex)).Select(group => group.First())];
            foreach (RoutePlan route in routes.Where(_ => routes.Length > 1 && routes.Any(other => other.Route.Trigger.Declared is not null)))
            {
                TriggerModel trigger = route.Route.Trigger;
                string other = routes.First(candidate => candidate != route).Name;
                findings.Add(new RouteFinding(route.Handler.FullName, route.Name, Finding.Of(
                    RouteIds.SameName, new(FindingPart.Attribute, trigger.AttributeIndex, use.Key.UniqueArgument), route.Name, other, use.Key.Value, trigger.Name)));
            }
        }
    }
}
