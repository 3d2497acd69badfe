using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;
using static Lambda.Routing.Generators.Emission.JsonText;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the values of parameters that are known when the function starts: one field each.</summary>
internal static class StartupValueWriter
{
    public static void WriteFields(CodeWriter writer, FunctionPlan plan)
    {
        foreach (RoutePlan route in plan.Sources.SelectMany(source => source.Routes))
        {
            foreach (BindingModel binding in Values(route))
            {
                string where = Literals.Text($"{route.Name}, parameter '{binding.Name}'");
                writer.Line($"private readonly {binding.Type} {Field(route, binding)} = {RuntimeNames.StartupValues}.Supply<{binding.Startup!.Supplier}, {binding.Type}>({Literals.Text(binding.Argument)}, {where});");
            }
        }
    }

    public static string Field(RoutePlan route, BindingModel binding) => $"_route{route.Number}Value{binding.Position}";

    /// <summary>What the manifest says of a route's values; null where it has none.</summary>
    public static string? Manifest(RoutePlan route)
    {
        BindingModel[] values = Values(route);
        return values.Length == 0 ? null : Array(values.Select(binding => Object([
            ("parameter", Quote(binding.Name)),
            ("attribute", Quote(binding.Startup!.Attribute)),
            ("value", Quote(binding.Argument)),
            ("property", Quote(binding.Startup.TemplateProperty))])));
    }

    private static BindingModel[] Values(RoutePlan route) => [.. route.Route.Bindings.Where(binding => binding.Kind == BindingKind.StartupValue)];
}
