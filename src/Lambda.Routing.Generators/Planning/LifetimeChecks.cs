using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Hosting;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Whether methods that run at a turn of the process's life can run, and ever do.</summary>
internal static class LifetimeChecks
{
    public static void Check(ProjectModel project, bool hasHandlers, EquatableArray<LifetimeMethodModel> lifetime, List<RouteFinding> findings)
    {
        findings.AddRange(lifetime.SelectMany(method => method.Findings.Select(finding => new RouteFinding(method.FullName, method.Id, finding))));
        if (hasHandlers && project.Host.Kind == HostKind.Managed)
        {
            findings.AddRange(lifetime.Where(method => method.Moment == LifetimeMoment.Shutdown)
                .Select(method => new RouteFinding(method.FullName, method.Id, Finding.Of(RouteIds.NoShutdown, new(FindingPart.Name), method.Id))));
        }
    }
}
