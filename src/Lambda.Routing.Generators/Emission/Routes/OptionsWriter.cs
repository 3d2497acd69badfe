using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes how the function reads its options. The routes of which operators may choose stand in a file of their own, so that a new one changes no other.</summary>
internal static class OptionsWriter
{
    public static bool NamesRoutes(FunctionPlan plan) => PartialResponses.Routes(plan).Any();

    /// <summary>The options, as an expression.</summary>
    public static string Expression(FunctionPlan plan) => NamesRoutes(plan) ? "ReadOptions()" : Call(plan);

    public static void Write(CodeWriter writer, FunctionPlan plan) => writer.Line($"private static {RuntimeNames.FunctionOptions} ReadOptions() => {Call(plan)};");

    private static string Call(FunctionPlan plan) =>
        $"{RuntimeNames.FunctionOptions}.Read({string.Join(", ", PartialResponses.Routes(plan).Select(Literals.Text).Prepend(Literals.Number(plan.Project.DeadlineMarginMilliseconds)))})";
}
