using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Whether the services that methods ask for have a container to come from.</summary>
internal static class ServiceChecks
{
    public static StartupModel? Check(
        ProjectModel project, List<SourcePlan> sources, EquatableArray<StartupModel> startups,
        EquatableArray<LifetimeMethodModel> lifetime, List<RouteFinding> findings)
    {
        foreach (StartupModel startup in startups)
        {
            findings.AddRange(startup.Findings.Select(finding => new RouteFinding(startup.Type, startup.Type, finding)));
        }
        foreach (StartupModel second in startups.Skip(1))
        {
            findings.Add(new RouteFinding(second.Type, second.Type,
                Finding.Of(RouteIds.SeveralStartups, new(FindingPart.Name), second.Type.Substring("global::".Length))));
        }
        foreach (RoutePlan route in sources.SelectMany(source => source.Routes).Where(route => route.NeedsServices && route.Route.Trigger.WithoutServices))
        {
            findings.Add(new RouteFinding(route.Handler.FullName, route.Name,
                Finding.Of(RouteIds.NeedsServices, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex), route.Name, route.Route.Trigger.Name)));
        }
        if (startups.Count > 0 && project.HasContainer)
        {
            return startups[0];
        }
        foreach (RoutePlan route in sources.Where(source => source.Event.Reporting is { HasDefault: false }).SelectMany(source => source.Routes))
        {
            findings.Add(new RouteFinding(route.Handler.FullName, route.Name, Finding.Of(
                RouteIds.NoReporter, new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex), route.Name, route.Route.Source.Reporting!.ReadableReporter)));
        }
        foreach (RoutePlan route in sources.SelectMany(source => source.Routes).Where(route => route.NeedsContainer))
        {
            findings.Add(new RouteFinding(route.Handler.FullName, route.Name, Finding.Of(RouteIds.NoStartup, new(FindingPart.Name), route.Name, Named(ServicesOf(route)))));
        }
        foreach (LifetimeMethodModel method in lifetime.Where(method => method.NeedsServices))
        {
            findings.Add(new RouteFinding(method.FullName, method.Id, Finding.Of(RouteIds.NoStartup, new(FindingPart.Name), method.Id, Named(method.Services))));
        }
        foreach (CallFilterModel filter in project.Filters.Where(filter => filter.IsOfInvocations && filter.Class.Services.Count > 0))
        {
            findings.Add(new RouteFinding(RouteFinding.Assembly, RouteFinding.Assembly,
                Finding.Of(RouteIds.NoStartup, new(FindingPart.Attribute, filter.AttributeIndex, "filter"), filter.Class.Type.Substring("global::".Length), Named(filter.Class.Services))));
        }
        return null;
    }

    private static IEnumerable<string> ServicesOf(RoutePlan route) => (route.Handler.IsStatic ? [] : route.Handler.Class.Services)
        .Concat(route.Route.Bindings.Where(binding => binding.Kind == BindingKind.Service).Select(binding => binding.Type))
        .Concat(route.Filters.SelectMany(filter => filter.Class.Services));

    private static string Named(IEnumerable<string> services) =>
        string.Join(" and ", services.Where(service => service.Length > 0).Distinct().Select(service => $"'{service.Replace("global::", "")}'")) is { Length: > 0 } names ? names : "services";
}
