using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes when routes give records up, and where those go: the runner's argument, empty where no route of a source does.</summary>
internal static class PoisonWriter
{
    private const string Use = "UsePoisonSinkAsync";

    public static bool IsUsed(FunctionPlan plan) => Routes(plan).Any();

    public static string Argument(SourcePlan source) => source.Routes.All(route => route.Route.Trigger.Poison is null)
        ? ""
        : $", poison: new {RuntimeNames.PoisonRecords}({Use}, {string.Join(", ", source.Routes.Select(route => Rule(route.Route.Trigger.Poison)))})";

    /// <summary>Writes the call of the sink.</summary>
    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        if (IsUsed(plan))
        {
            ServicesWriter.WriteUse(writer, Use, RuntimeNames.PoisonRecordSink);
        }
    }

    public static void WriteCheck(CodeWriter writer, FunctionPlan plan)
    {
        if (IsUsed(plan))
        {
            string routes = string.Join(", ", Routes(plan).Select(route => route.Name).Distinct());
            ServicesWriter.WriteCheck(writer, RuntimeNames.PoisonRecordSink, $"The startup registers no Lambda.Routing.IPoisonRecordSink, which takes the records that are given up by {routes}: register one.");
        }
    }

    private static IEnumerable<RoutePlan> Routes(FunctionPlan plan) =>
        plan.Sources.SelectMany(source => source.Routes).Where(route => route.Route.Trigger.Poison is not null);

    private static string Rule(PoisonModel? poison) => poison is null
        ? "null"
        : $"new {RuntimeNames.PoisonRule}({string.Join(", ", poison.NonRetryable.Select(type => $"typeof({type})").Prepend(Literals.Number(poison.MaxReceives)))})";
}
