using System.Globalization;
using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Whether records can be handled several at once where a trigger says so.</summary>
internal static class ParallelChecks
{
    public static void Check(SourcePlan source, List<RouteFinding> findings)
    {
        foreach (RoutePlan route in source.Routes)
        {
            if (route.Route.Trigger.MaxParallel is { } limit && Objection(route.Route, limit) is { } objection)
            {
                findings.Add(new RouteFinding(route.Handler.FullName, route.Name, Finding.Of(
                    RouteIds.MaxParallel, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex, TriggerModel.MaxParallelOption),
                    route.Name, limit.ToString(CultureInfo.InvariantCulture), objection)));
            }
        }
    }

    private static string? Objection(RouteModel route, int limit) => limit switch
    {
        < 1 => "it is a number of calls, 1 or more",
        1 => null,
        _ when route.Call == CallStyle.List => "a method that takes a list is called once for all its records",
        _ when route.Call == CallStyle.Event => "a method that takes the whole event is called once",
        _ when route.Source is { IsSequence: true, HasKeys: false } => $"the records of {route.Source.Name} are one sequence, and nothing says which of them may be handled at once",
        _ => null,
    };
}
