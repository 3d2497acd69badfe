using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Whether a route's answer names its failed records: its attribute says, else its class, else the assembly.</summary>
internal static class PartialResponses
{
    public const string Option = "PartialResponses";

    /// <summary>What is declared; null for nothing.</summary>
    public static bool? DeclaredFor(RoutePlan route, ProjectModel project) => OnMethodOrClass(route) ?? project.PartialResponses;

    /// <summary>The same without the assembly, whose default is for the sources that have such answers.</summary>
    public static bool? OnMethodOrClass(RoutePlan route) =>
        route.Route.Trigger.Option(Option) is { } own ? own == "true" : route.Handler.Class.PartialResponses;

    /// <summary>Whether AWS reads failed records in the answer at all, where its operator asks for it.</summary>
    public static bool ArePossible(RoutePlan route) => route.Route.Trigger.IsPolled
        && route.Route.Source is { Kind: EventKind.Batch or EventKind.Window, IsAllOrNothing: false, ResultType.Length: 0 } && route.Route.Call != CallStyle.Event;

    /// <summary>The ids of the routes of which operators may choose some.</summary>
    public static IEnumerable<string> Routes(FunctionPlan plan) =>
        plan.Sources.SelectMany(source => source.Routes).Where(ArePossible).Select(route => route.Name).Distinct();
}
