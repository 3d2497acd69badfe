using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;

namespace Lambda.Routing.Generators.Planning;

/// <summary>Which filters are around a route's call.</summary>
internal static class CallFilters
{
    /// <summary>The assembly's, then the class's, then the method's; the assembly's filters of invocations are around the whole function instead.</summary>
    public static EquatableArray<CallFilterModel> Around(ProjectModel project, HandlerModel handler, CallStyle call) =>
        project.Filters.Where(_ => call == CallStyle.Record).Concat(handler.Filters).Where(filter => filter.RunsAround(call)).ToEquatableArray();
}
