using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes what the start does for the first event, as far as the function's handlers need it.</summary>
internal static class PreparationWriter
{
    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        string[] steps = [.. Steps(plan)];
        if (steps.Length > 0)
        {
            writer.Line("// What the first event would otherwise wait for.");
        }
        foreach (string step in steps)
        {
            writer.Line($"{RuntimeNames.Preparation}.{step};");
        }
    }

    private static IEnumerable<string> Steps(FunctionPlan plan)
    {
        if (plan.Sources.Any(source => source.Routes.Any(route => route.Route.Bindings.Any(binding => binding.Kind == BindingKind.CancellationToken))))
        {
            yield return "Deadlines()";
        }
        foreach (string context in JsonContractsWriter.Contexts(plan))
        {
            yield return $"Json({context})";
        }
    }
}
