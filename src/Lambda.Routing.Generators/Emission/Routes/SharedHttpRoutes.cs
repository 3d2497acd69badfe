using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>
/// One trigger takes requests from several sources, and a request is the same from each: what is the same is written once, with the
/// first source that has it.
/// </summary>
internal static class SharedHttpRoutes
{
    /// <summary>The source with whose code the routes of this one are matched: the first that has the same ones.</summary>
    public static SourcePlan MatcherOf(SourcePlan source, FunctionPlan plan) =>
        plan.Sources.First(other => other.Event.Kind == EventKind.Http && !other.Routes.Any(route => route.Route.IsAwsEvent) && other.Routes.Count == source.Routes.Count
            && other.Routes.Zip(source.Routes, AreSame).All(same => same));

    /// <summary>The route with whose code this one's method is called.</summary>
    public static RoutePlan CallOf(RoutePlan route, FunctionPlan plan) =>
        plan.Sources.Where(source => source.Event.Kind == EventKind.Http).SelectMany(source => source.Routes).First(other => AreSame(other, route));

    /// <summary>Whether the call of this route is another's.</summary>
    public static bool IsShared(RoutePlan route, FunctionPlan plan) =>
        route.Route.Source.Kind == EventKind.Http && !route.Route.IsAwsEvent && CallOf(route, plan).Number != route.Number;

    private static bool AreSame(RoutePlan first, RoutePlan second) =>
        first.Handler.FullName == second.Handler.FullName
        && first.Route.Trigger.AttributeIndex == second.Route.Trigger.AttributeIndex
        && first.Route.Bindings.Equals(second.Route.Bindings);
}
