using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes who is told of records that failed: the runner's argument, empty where no route of a source wants that.</summary>
internal static class DeferralWriter
{
    public static string Argument(SourcePlan source, FunctionPlan plan) => Of(source) is { } deferral
        ? $", deferral: new {RuntimeNames.RecordDeferral}<{source.Event.Type}, {source.Event.RecordType}, {deferral.Service}>({Use(source, plan)}, {string.Join(", ", source.Routes.Select(Flag))})"
        : "";

    /// <summary>Writes the calls of the services.</summary>
    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        foreach (SourcePlan source in plan.Sources)
        {
            if (Of(source) is { } deferral)
            {
                ServicesWriter.WriteUse(writer, Use(source, plan), deferral.Service);
            }
        }
    }

    public static void WriteCheck(CodeWriter writer, FunctionPlan plan)
    {
        foreach (DeferralModel deferral in Services(plan))
        {
            string routes = string.Join(", ", plan.Sources.SelectMany(source => source.Routes).Where(route => route.Route.Trigger.Deferral == deferral).Select(route => route.Name).Distinct());
            ServicesWriter.WriteCheck(writer, deferral.Service, $"The startup registers no {deferral.ReadableService}, which decides when records come again that failed in {routes}: register one.");
        }
    }

    /// <summary>The services that routes ask for.</summary>
    public static IEnumerable<DeferralModel> Services(FunctionPlan plan) => plan.Sources.Select(Of).OfType<DeferralModel>().Distinct();

    private static DeferralModel? Of(SourcePlan source) =>
        source.Routes.Select(route => route.Route.Trigger.Deferral).FirstOrDefault(deferral => deferral is not null);

    private static string Flag(RoutePlan route) => Literals.Flag(route.Route.Trigger.Deferral is not null);

    private static string Use(SourcePlan source, FunctionPlan plan) => $"UseDeferralOf{Names.Of(source, plan)}Async";
}
