using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;
using static Lambda.Routing.Generators.Emission.JsonText;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the manifest: what was compiled, as JSON in an assembly attribute, for tools that never run the assembly.</summary>
internal static class ManifestWriter
{
    public static string Write(FunctionPlan plan) =>
        $"{SourceFile.Header}\n\n[assembly: global::Lambda.Routing.Declaring.LambdaRoutingManifest({Literals.Text(Json(plan))})]\n";

    private static string Json(FunctionPlan plan)
    {
        string function = ProjectModel.FunctionIn(plan.Project.Namespace);
        // The sources of one trigger on one method are one route to a reader.
        var routes = plan.Sources.SelectMany(source => source.Routes)
            .GroupBy(route => (route.Name, route.Route.Trigger.AttributeIndex))
            .Select(group => Route(plan, [.. group]));
        var members = new List<(string, string)> { ("version", "1"), ("function", Quote(function)), ("host", Quote(plan.Project.Host.Name)), ("routes", Array(routes)) };
        if (plan.Project.Host.HandlerString.Length > 0)
        {
            members.Add(("handler", Quote(plan.Project.Host.HandlerString)));
        }
        if (plan.InvocationFilters.Count > 0)
        {
            members.Add(("around", Classes(plan.InvocationFilters)));
        }
        if (plan.Lifetime.Count > 0)
        {
            members.Add(("lifetime", Array(plan.Lifetime.OrderBy(method => method.Moment).ThenBy(method => method.FullName, StringComparer.Ordinal).Select(method => Object([
                ("moment", Quote(MomentOf(method.Moment))), ("method", Quote(method.FullName))])))));
        }
        if (plan.Acknowledged.Count > 0)
        {
            members.Add(("acknowledged", Array(plan.Acknowledged.Select(Source))));
        }
        return Object(members);
    }

    private static string Route(FunctionPlan plan, RoutePlan[] sources)
    {
        RoutePlan route = sources[0];
        TriggerModel trigger = route.Route.Trigger;
        // What is wrong with a class is wrong with each of its routes.
        bool valid = !plan.Findings.Any(finding => (finding.Handler == route.Handler.FullName || finding.Handler == route.Handler.Class.Type) && FaultyFunctionWriter.IsError(finding));
        var members = new List<(string, string)>
        {
            ("id", Quote(route.Name)),
            ("method", Quote(route.Handler.FullName)),
            ("trigger", Quote(trigger.Name)),
            ("delivery", Quote(trigger.Delivery.ToLowerInvariant())),
            ("sources", Array(sources.Where(source => source.Route.Source.Name.Length > 0).Select(source => Source(source.Route, trigger)))),
            ("filters", Array(trigger.Filters.Select(Filter))),
            ("options", Object(trigger.Options.Select(option => (option.Name, option.Value)))),
        };
        if (route.Handler.Assembly.Length > 0)
        {
            members.Add(("assembly", Quote(route.Handler.Assembly)));
        }
        if (trigger.Declared is { } declared)
        {
            members.Add(("shape", DeclaredShapeJson.Of(declared)));
        }
        if (trigger.RouteTemplate.Length > 0)
        {
            members.Add(("http", Http(route, sources)));
        }
        if (route.Route.When.Count > 0)
        {
            members.Add(("when", Array(route.Route.When.Select(when => Object([
                ("path", Quote(when.Path)), ("values", Array(when.Values.Select(Quote)))])))));
            if (PayloadPath(route.Route) is { } path)
            {
                members.Add(("payloadPath", Quote(path)));
            }
            if (route.Route.Source.AttributesPath.Length > 0 && route.Route.When.Any(when => when.IsAttribute))
            {
                members.Add(("attributes", Object([
                    ("path", Quote(route.Route.Source.AttributesPath)), ("form", Quote(route.Route.Source.AttributeForm))])));
            }
        }
        if (trigger.TemplateEvent.Length > 0)
        {
            members.Add(("template", Object([("type", Quote(trigger.TemplateEvent)),
                ("properties", Object(trigger.TemplateProperties.Select(property => (property.Name, Quote(property.Value)))))])));
        }
        if (StartupValueWriter.Manifest(route) is { } values)
        {
            members.Add(("values", values));
        }
        if (route.Route.Bindings.FirstOrDefault(binding => binding.IsTyped) is { } payload)
        {
            members.Add(("payload", Quote(payload.Readable)));
        }
        if (route.Route.Bindings.FirstOrDefault(binding => binding.Kind == BindingKind.TimeWindow) is { } window)
        {
            members.Add(("window", Object([("state", Quote(window.Readable))])));
        }
        if (route.Route.Inner is { } inner)
        {
            members.Add(("inner", Inner(inner, route.Route.Source.PayloadPath)));
        }
        if (route.Route.Wrapping is { } wrapping)
        {
            members.Add(("unwraps", Array(wrapping.Documents.Select(document => Quote(document.Type.Replace("global::", ""))))));
        }
        if (route.Filters.Count > 0)
        {
            members.Add(("around", Classes(route.Filters)));
        }
        members.Add(("valid", Literals.Flag(valid)));
        return Object(members);
    }

    // The classes of filters around calls, the outermost first. The member "filters" of a route is what events must have.
    private static string Classes(EquatableArray<CallFilterModel> filters) => Array(filters.Select(filter => Quote(filter.Class.Type.Replace("global::", ""))));

    private static string MomentOf(LifetimeMoment moment) => moment switch
    {
        LifetimeMoment.Shutdown => "shutdown",
        LifetimeMoment.BeforeSnapshot => "beforeSnapshot",
        _ => "afterRestore",
    };

    private static string? PayloadPath(RouteModel route) => route.Inner is not { } inner ? route.Source.PayloadPath
        : route.Source.PayloadPath is { } outer && inner.PayloadPath is { } path ? $"{outer}.{path}" : null;

    private static string Inner(EnvelopeModel inner, string? path)
    {
        var members = new List<(string, string)>
        {
            ("type", Quote(inner.Readable)),
            ("sources", Array(inner.Documents.Where(document => document.Role is EmbeddedRole.Whole or EmbeddedRole.Records)
                .Select(document => Object([("name", Quote(document.Shape.Name)), ("type", Quote(document.Type.Replace("global::", "")))])).Distinct())),
        };
        if (path is not null)
        {
            members.Add(("path", Quote(path)));
        }
        return Object(members);
    }

    // Where one filter looks at different members of different sources, each source says where it has them.
    private static string Source(RouteModel route, TriggerModel first)
    {
        string[] paths = [.. route.Trigger.Filters.Select(filter => filter.JsonPath)];
        return paths.SequenceEqual(first.Filters.Select(filter => filter.JsonPath))
            ? Source(route.Source)
            : Object([.. SourceMembers(route.Source), ("paths", Array(paths.Select(Quote)))]);
    }

    private static string Source(EventModel source) => Object(SourceMembers(source));

    private static (string, string)[] SourceMembers(EventModel source) =>
        [("name", Quote(source.Name)), ("type", Quote(source.Type.Replace("global::", "")))];

    private static string Filter(FilterModel filter)
    {
        var members = new List<(string, string)>
        {
            ("argument", Quote(filter.Argument)),
            ("value", Quote(filter.Value)),
            ("match", Quote(filter.Match.ToLowerInvariant())),
            ("path", Quote(filter.JsonPath)),
        };
        if (filter.ArnFormat.Length > 0)
        {
            members.Add(("arnFormat", Quote(filter.ArnFormat)));
        }
        return Object(members);
    }

    private static string Http(RoutePlan route, RoutePlan[] sources)
    {
        // Each source has the parts elsewhere; whoever fills a sample writes where it finds a member.
        var targets = sources.SelectMany(source => source.Route.Source.Targets).GroupBy(target => target.Part)
            .Select(part => (part.Key, Array(part.SelectMany(target => target.Paths).Distinct().Select(Quote))));
        return Object([
            ("method", Quote(route.Route.Http?.Method ?? "")),
            ("template", Quote(route.Route.Http?.Template ?? "")),
            ("targets", Object(targets)),
        ]);
    }
}
