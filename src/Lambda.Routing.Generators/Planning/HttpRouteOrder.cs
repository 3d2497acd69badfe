using Lambda.Routing.Generators.Diagnostics.Http;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Reports HTTP routes of one source that match the same requests.</summary>
internal static class HttpRouteOrder
{
    public static void Check(RoutePlan[] routes, List<RouteFinding> findings)
    {
        HttpRouteModel[] templates = [.. routes.Select((route, index) => route.Route.Http is { } http ? http with { Index = index } : null).OfType<HttpRouteModel>()];
        foreach ((HttpRouteModel first, HttpRouteModel second) in HttpRouteConflicts.Find(templates))
        {
            Report(routes[first.Index], routes[second.Index], findings);
            Report(routes[second.Index], routes[first.Index], findings);
        }
    }

    private static void Report(RoutePlan route, RoutePlan other, List<RouteFinding> findings)
    {
        TriggerModel trigger = route.Route.Trigger;
        findings.Add(new RouteFinding(route.Handler.FullName, route.Name, Finding.Of(
            HttpDescriptors.EqualRoutes.Id, new(FindingPart.Attribute, trigger.AttributeIndex, trigger.RouteArgument),
            trigger.RouteTemplate, other.Route.Trigger.RouteTemplate, other.Name)));
    }
}
