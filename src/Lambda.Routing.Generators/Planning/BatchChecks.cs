using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>What is declared of a batch's answer: nothing, what its source cannot do, or what asks for more than the function.</summary>
internal static class BatchChecks
{
    public static void Check(ProjectModel project, SourcePlan source, List<RouteFinding> findings)
    {
        foreach (RoutePlan route in source.Routes.Where(route => route.Route.Trigger.IsPolled && route.Route.Call != CallStyle.Event))
        {
            TriggerModel trigger = route.Route.Trigger;
            bool? declared = PartialResponses.DeclaredFor(route, project);
            if (route.Route.Source.IsAllOrNothing)
            {
                if (PartialResponses.OnMethodOrClass(route) == true)
                {
                    Add(findings, RouteIds.PartialResponsesImpossible, route, PartialResponses.Option, route.Name, trigger.Name);
                }
            }
            else if (declared is null && trigger.UnsetOptions.Contains(PartialResponses.Option))
            {
                Add(findings, RouteIds.PartialResponsesUndeclared, route, "", route.Name);
            }
            foreach (OptionModel notice in trigger.Notices.Where(notice => IsUsed(notice.Name, trigger, declared)))
            {
                Add(findings, RouteIds.Notice, route, notice.Name, $"{trigger.Name}.{notice.Name}", notice.Value);
            }
        }
    }

    private static bool IsUsed(string option, TriggerModel trigger, bool? partialResponses) =>
        option == PartialResponses.Option ? partialResponses == true : trigger.Option(option) is not (null or "false");

    /// <summary>A finding about an argument, or about the attribute where it has none.</summary>
    private static void Add(List<RouteFinding> findings, string id, RoutePlan route, string argument, params string[] arguments) =>
        findings.Add(new RouteFinding(route.Handler.FullName, route.Name,
            Finding.Of(id, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex, argument), arguments)));
}
