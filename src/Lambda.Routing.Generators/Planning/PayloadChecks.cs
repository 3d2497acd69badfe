using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Parsing.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>What can go wrong when a payload is read by the context that was chosen for it.</summary>
internal static class PayloadChecks
{
    public static void Check(RoutePlan route, BindingModel? payload, JsonContextModel context, List<RouteFinding> findings)
    {
        if (payload is null)
        {
            return;
        }
        var target = new FindingTarget(FindingPart.Parameter, payload.Position);
        if (payload.Obstacle.Length > 0 && !context.HasConverters)
        {
            findings.Add(new RouteFinding(route.Handler.FullName, route.Name, Finding.Of(RouteIds.Unconstructible, target, payload.Name, payload.Obstacle)));
        }
        else if (!route.Route.Trigger.IsSynchronous && FitsAll(payload, context))
        {
            findings.Add(new RouteFinding(route.Handler.FullName, route.Name, Finding.Of(RouteIds.FitsEverything, target, payload.Readable)));
        }
        CheckOptions(context, findings);
    }

    private static bool FitsAll(BindingModel payload, JsonContextModel context) => !context.RefusesUnmapped
        && (payload.Fit == PayloadFit.Any || (payload.Fit == PayloadFit.WithoutRespect && !context.RespectsRequired));

    /// <summary>Said once for each context that reads something.</summary>
    private static void CheckOptions(JsonContextModel context, List<RouteFinding> findings)
    {
        if (context.OptionsIndex < 0 || (context.RespectsNullable && context.RespectsRequired))
        {
            return;
        }
        string[] off = [.. new[] { context.RespectsNullable ? "" : JsonContextParser.RespectNullable, context.RespectsRequired ? "" : JsonContextParser.RespectRequired }.Where(name => name.Length > 0)];
        findings.Add(new RouteFinding(context.Type, context.Type, Finding.Of(
            RouteIds.LenientContext, new(FindingPart.Attribute, context.OptionsIndex), context.Type.Substring("global::".Length), string.Join(" and ", off))));
    }
}
