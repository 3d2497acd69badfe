using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Validation;

/// <summary>Writes the rules that stand on parameters, created when the first value is checked.</summary>
internal static class RuleWriter
{
    private const string Rules = "global::System.ComponentModel.DataAnnotations.ValidationAttribute[]";

    public static string Name(RoutePlan route, BindingModel binding) => $"Rules{route.Number}_{binding.Position}";

    public static void Write(CodeWriter writer, RoutePlan route)
    {
        foreach (BindingModel binding in route.Route.Bindings.Where(binding => binding.Rules.Count > 0))
        {
            string name = Name(route, binding);
            writer.Line($"private {Rules}? _{name};").Line();
            writer.Line($"private {Rules} {name} => _{name} ??= Create{name}();").Line();
            writer.Line("[global::System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage(\"Trimming\", \"IL2026\", Justification = \"Such rules are build errors but for those on what has a length of its own or is of the framework.\")]");
            writer.Line($"private static {Rules} Create{name}() => new {Rules} {{ {string.Join(", ", binding.Rules)} }};").Line();
        }
    }
}
