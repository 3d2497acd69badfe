using Lambda.Routing.Generators.Diagnostics;
using Lambda.Routing.Generators.Diagnostics.Validation;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Exports;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>What a function takes of the assemblies that it references, and what a library leaves to the functions that reference it.</summary>
internal static class ExportedRoutes
{
    /// <summary>What only the function can know: its services and contexts may serve the handlers of its libraries.</summary>
    private static readonly HashSet<string> s_ofFunctions =
    [
        RouteIds.UnknownPayload, RouteIds.PayloadKnownTwice, RouteIds.NoStartup, RouteIds.NoReporter, RouteIds.SerializerMissing,
        ValidationDescriptors.NoPackage.Id, ValidationDescriptors.NotAdded.Id, ValidationDescriptors.NotMarked.Id,
    ];

    /// <summary>An executable takes them, and so does a class library with handlers, which is a function too, unless it exports its own.</summary>
    public static bool AreTaken(ProjectModel project, EquatableArray<HandlerModel> own, ExportsModel exports) =>
        exports.Handlers.Count > 0 && (project.IsFunction || (own.Count > 0 && !project.ExportsHandlers));

    /// <summary>Finds what stays behind though one would not think so.</summary>
    public static void Check(ProjectModel project, EquatableArray<HandlerModel> own, ExportsModel exports, bool areTaken, List<RouteFinding> findings)
    {
        if (areTaken)
        {
            findings.AddRange(exports.LeftFilters.Where(left => !project.Filters.Any(filter => filter.Class.Type == left.Type))
                .Select(left => new RouteFinding(RouteFinding.Project, RouteFinding.Project,
                    Finding.Of(RouteIds.LeftFilter, new(FindingPart.Project), left.Type.Substring("global::".Length), left.Assembly))));
        }
        if (project.ExportsHandlers && !project.HasFriends)
        {
            findings.AddRange(own.Where(handler => !handler.IsPublic && !handler.Findings.Any(finding => finding.Id == RouteIds.NotCallable))
                .Select(handler => new RouteFinding(handler.FullName, handler.Id, Finding.Of(RouteIds.InternalExport, new(FindingPart.Name), handler.Id))));
        }
    }

    /// <summary>Says of each finding whose assembly it is about, and leaves out of a library's what is for its functions to say.</summary>
    public static IEnumerable<RouteFinding> Assign(IEnumerable<RouteFinding> findings, ProjectModel project, ExportsModel exports)
    {
        var assemblies = new Dictionary<string, string>();
        foreach (HandlerModel handler in exports.Handlers)
        {
            assemblies[handler.FullName] = handler.Assembly;
            assemblies[handler.Class.Type] = handler.Assembly;
        }
        foreach (LifetimeMethodModel method in exports.Lifetime)
        {
            assemblies[method.FullName] = method.Assembly;
        }
        return findings
            .Where(finding => !project.IsLibrary || !s_ofFunctions.Contains(finding.Finding.Id))
            .Select(finding => assemblies.TryGetValue(finding.Handler, out string? assembly) ? finding with { Library = assembly } : finding);
    }
}
