using Lambda.Routing.Generators.Diagnostics.Validation;
using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Validation;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Whether the payloads whose types declare rules will be checked: what can be known at build time; the rest the function finds out when it starts.</summary>
internal static class ValidationChecks
{
    public static void Check(ProjectModel project, ValidationSetup setup, List<SourcePlan> sources, List<RouteFinding> findings)
    {
        foreach (RoutePlan route in sources.SelectMany(source => source.Routes))
        {
            foreach (BindingModel binding in route.Route.Bindings.Where(binding => binding.Validation is not null))
            {
                foreach (string id in Missing(project, setup, binding.Validation!, route.Handler.Assembly.Length > 0))
                {
                    findings.Add(new RouteFinding(route.Handler.FullName, route.Name,
                        Finding.Of(id, new(FindingPart.Parameter, binding.Position), binding.Validation!.Readable)));
                }
            }
        }
    }

    private static IEnumerable<string> Missing(ProjectModel project, ValidationSetup setup, ValidationModel validation, bool isExported)
    {
        if (!project.HasValidation)
        {
            yield return ValidationDescriptors.NoPackage.Id;
            yield break;
        }
        // A type of another project may be known by a call there.
        if (!setup.IsAdded && !validation.IsForeign && !isExported)
        {
            yield return ValidationDescriptors.NotAdded.Id;
        }
        if (!validation.IsMarked && !setup.Known.Contains(validation.Type))
        {
            yield return ValidationDescriptors.NotMarked.Id;
        }
    }
}
