using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Exports;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Models.Validation;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Puts the methods of a function together: names, precedence, contexts, and what is wrong between them.</summary>
internal static class FunctionPlanner
{
    public static FunctionPlan Plan(PlanInputs inputs)
    {
        (ProjectModel project, EquatableArray<HandlerModel> handlers, EquatableArray<JsonContextModel> contexts, EquatableArray<StartupModel> startups,
            EquatableArray<SourceModel> allSources, EquatableArray<LifetimeMethodModel> lifetime, ValidationSetup validation, ExportsModel exports) = inputs;
        // A declaration in several parts is found once for each part.
        handlers = handlers.Distinct().ToEquatableArray();
        contexts = contexts.Distinct().ToEquatableArray();
        startups = startups.Distinct().ToEquatableArray();
        lifetime = lifetime.Distinct().ToEquatableArray();
        var findings = new List<RouteFinding>();
        bool takesExports = ExportedRoutes.AreTaken(project, handlers, exports);
        ExportedRoutes.Check(project, handlers, exports, takesExports, findings);
        if (takesExports)
        {
            handlers = handlers.Concat(exports.Handlers).ToEquatableArray();
            contexts = contexts.Concat(exports.Contexts).ToEquatableArray();
            lifetime = lifetime.Concat(exports.Lifetime).ToEquatableArray();
            // Of compiled code nobody knows whether it writes to the console.
            project = project with { UsesConsole = true };
        }
        foreach (HandlerModel handler in handlers)
        {
            findings.AddRange(handler.Findings.Select(finding => new RouteFinding(handler.FullName, handler.Id, finding)));
            findings.AddRange(handler.ClassFindings.Select(finding => new RouteFinding(handler.Class.Type, handler.Class.Type, finding)));
        }
        if (handlers.Count > 0 && !project.IsLibrary)
        {
            findings.AddRange(project.HostFindings.Select(OfProject));
        }
        Dictionary<HandlerModel, string> names = HandlerNames.Of(handlers);
        var sources = new List<SourcePlan>();
        // Numbered in the order of declaration, so that a handler added at the end renames nothing in the code of other sources.
        IEnumerable<RoutePlan> routes = handlers.SelectMany(handler => handler.Routes.Select(route => (handler, route)))
            .Select((pair, number) => new RoutePlan(number, names[pair.handler], pair.handler, pair.route, EquatableArray<int>.Empty)
            {
                Filters = CallFilters.Around(project, pair.handler, pair.route.Call),
            });
        foreach (IGrouping<string, RoutePlan> group in routes.GroupBy(route => route.Route.Source.Key))
        {
            EventModel @event = group.First().Route.Source;
            sources.Add(new SourcePlan(@event, RouteOrder.Sort(@event, [.. group], findings)));
        }
        List<EventModel> done = [.. handlers.SelectMany(handler => handler.Acknowledged).Distinct()];
        EquatableArray<EventModel> untaken = handlers.SelectMany(handler => handler.Left).Distinct()
            .Where(left => left.Shape is not null && !sources.Any(source => source.Event.Key == left.Key)).ToEquatableArray();
        EquatableArray<SourceModel> others = EquatableArray<SourceModel>.Empty;
        if (sources.Any(source => source.Event.Kind == EventKind.Fallback))
        {
            var used = new HashSet<string>(sources.Select(source => source.Event.Type).Concat(done.Concat(untaken).Select(@event => @event.Type)));
            others = allSources.Where(source => !used.Contains(source.TypeName)).ToEquatableArray();
        }
        DeclaredShapes.Order(sources, done, others, findings);
        EquatableArray<EventModel> acknowledged = done.ToEquatableArray();
        UniqueNames.Check(sources, findings);
        SourceChecks.Check(project, sources, acknowledged, findings);
        AwsEventChecks.Check(project, sources, findings);
        EquatableArray<PayloadJsonModel> json = PayloadContexts.Choose(project, sources, contexts, findings);
        ValidationChecks.Check(project, validation, sources, findings);
        findings.AddRange(project.Findings.Select(finding => new RouteFinding(RouteFinding.Assembly, RouteFinding.Assembly, finding)));
        LifetimeChecks.Check(project, handlers.Count > 0, lifetime, findings);
        StartupModel? startup = ServiceChecks.Check(project, sources, startups, lifetime, findings);
        var plan = new FunctionPlan(project, sources.ToEquatableArray(), acknowledged, others, json, startup,
            ExportedRoutes.Assign(findings, project, exports).Distinct().ToEquatableArray())
        {
            Lifetime = lifetime,
            Untaken = untaken,
        };
        // What the assembly chooses comes first: the first context that knows a type writes it.
        return plan.WritesResults
            ? plan with { ResultContexts = contexts.OrderBy(context => context.Type != project.JsonContext).ToEquatableArray() }
            : plan;
    }

    private static RouteFinding OfProject(Finding finding)
    {
        string about = finding.Target.Part == FindingPart.Project ? RouteFinding.Project : RouteFinding.Assembly;
        return new RouteFinding(about, about, finding);
    }
}
