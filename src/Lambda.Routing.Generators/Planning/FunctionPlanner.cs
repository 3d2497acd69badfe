using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Puts the methods of a function together: names, precedence, contexts, and what is wrong between them.</summary>
internal static class FunctionPlanner
{
    public static FunctionPlan Plan(
        ProjectModel project,
        EquatableArray<HandlerModel> handlers,
        EquatableArray<JsonContextModel> contexts,
        EquatableArray<StartupModel> startups,
        EquatableArray<SourceModel> allSources)
    {
        var findings = new List<RouteFinding>();
        foreach (HandlerModel handler in handlers)
        {
            findings.AddRange(handler.Findings.Select(finding => new RouteFinding(handler.FullName, handler.Id, finding)));
        }
        Dictionary<HandlerModel, string> names = HandlerNames.Of(handlers);
        var sources = new List<SourcePlan>();
        int number = 0;
        foreach (var group in handlers.SelectMany(handler => handler.Routes.Select(route => (handler, route))).GroupBy(pair => pair.route.Source.Type))
        {
            RoutePlan[] routes = [.. group.Select(pair => new RoutePlan(number++, names[pair.handler], pair.handler, pair.route, EquatableArray<int>.Empty))];
            EventModel @event = routes[0].Route.Source;
            sources.Add(new SourcePlan(@event, RouteOrder.Sort(@event, routes, findings)));
        }
        SourceChecks.Check(sources, findings);
        EquatableArray<PayloadJsonModel> json = PayloadContexts.Choose(project, sources, contexts, findings);
        StartupModel? startup = ServiceChecks.Check(project, sources, startups, findings);
        EquatableArray<SourceModel> others = EquatableArray<SourceModel>.Empty;
        if (sources.Any(source => source.Event.Kind == EventKind.Fallback))
        {
            var used = new HashSet<string>(sources.Select(source => source.Event.Type));
            others = allSources.Where(source => !used.Contains(source.TypeName)).ToEquatableArray();
        }
        return new FunctionPlan(project, sources.ToEquatableArray(), others, json, startup, findings.Distinct().ToEquatableArray());
    }
}
