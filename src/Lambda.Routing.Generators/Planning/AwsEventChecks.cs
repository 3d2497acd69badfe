using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Whether methods that take an event in a class of AWS's packages can have it: alone, and by a serializer.</summary>
internal static class AwsEventChecks
{
    public static void Check(ProjectModel project, List<SourcePlan> sources, List<RouteFinding> findings)
    {
        foreach (SourcePlan source in sources)
        {
            foreach (RoutePlan route in source.Routes.Where(route => route.Route.IsAwsEvent))
            {
                Check(project, source, route, findings);
            }
        }
    }

    private static void Check(ProjectModel project, SourcePlan source, RoutePlan route, List<RouteFinding> findings)
    {
        FindingTarget attribute = new(FindingPart.Attribute, route.Route.Trigger.AttributeIndex);
        if (source.Routes.FirstOrDefault(other => other.Number != route.Number) is { } other)
        {
            Add(findings, route, Finding.Of(RouteIds.AwsEventBesideOthers, attribute, route.Name, other.Name));
        }
        if (route.Handler.Serializer.IsNone && project.Serializer.IsNone)
        {
            BindingModel binding = route.Route.Bindings.First(candidate => candidate.Kind == BindingKind.AwsEvent);
            Add(findings, route, Finding.Of(RouteIds.SerializerMissing, new(FindingPart.Parameter, binding.Position), binding.Readable));
        }
    }

    private static void Add(List<RouteFinding> findings, RoutePlan route, Finding finding) =>
        findings.Add(new RouteFinding(route.Handler.FullName, route.Name, finding));
}
