using System.Globalization;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes when and where a source's records are handled: the runner's argument, empty where it is one after the other in place.</summary>
internal static class RecordScheduleWriter
{
    public static string Argument(SourcePlan source)
    {
        int[] limits = [.. source.Routes.Select(Limit)];
        // What is no task may block its thread for longer than there is time.
        bool blocks = source.Routes.Any(route => route.Route.Call != CallStyle.Event && !route.Handler.Return.IsAwaitable);
        if (limits.Any(limit => limit > 1))
        {
            string numbers = string.Join(", ", limits.Select(limit => limit.ToString(CultureInfo.InvariantCulture)));
            return $", schedule: new {RuntimeNames.ParallelSchedule}({numbers}){(blocks ? " { Blocks = true }" : "")}";
        }
        return blocks ? $", schedule: new {RuntimeNames.DetachedSchedule}()" : "";
    }

    private static int Limit(RoutePlan route) => route.Route.Trigger.MaxParallel ?? 1;
}
