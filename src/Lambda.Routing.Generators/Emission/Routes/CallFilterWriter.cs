using Lambda.Routing.Generators.Models;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the filters around a call: one within the other, without a list of them.</summary>
internal static class CallFilterWriter
{
    /// <summary>Writes the body of the method that a route is called by: scope, filters, and within them the call of <paramref name="inner"/>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="route">The route.</param>
    /// <param name="value">What the call gives; empty for nothing.</param>
    /// <param name="inner">The call that the filters are around, an expression.</param>
    public static void WriteRoute(CodeWriter writer, RoutePlan route, string value, string inner)
    {
        string invocation = route.Route.Source.Kind == EventKind.Http && !route.Route.IsAwsEvent ? "call.Invocation" : "invocation";
        bool ofRecord = route.Route.Call == CallStyle.Record;
        string name = Literals.Text(route.Name);
        string unit = ofRecord
            ? $"new {RuntimeNames.FilteredRecord}({invocation}, {name}, record)"
            : $"new {RuntimeNames.FilteredInvocation}({invocation}, {name})";
        bool answers = route.Route.Answer.Kind is AnswerKind.Json or AnswerKind.Response or AnswerKind.Default or AnswerKind.Aws;
        string call = value.Length > 0 ? $"new {RuntimeNames.FilteredCall}<{value}>({name})" : $"new {RuntimeNames.FilteredCall}({name}, {Literals.Flag(answers)})";
        Write(writer, route.Filters, ofRecord ? RuntimeNames.RecordFilter : RuntimeNames.InvocationFilter, unit, call, inner);
        writer.Line(value.Length > 0 ? "return filteredCall.Finish();" : "filteredCall.Finish();");
    }

    /// <summary>Writes the body of the method that every invocation goes through.</summary>
    public static void WriteFunction(CodeWriter writer, FunctionPlan plan)
    {
        EquatableArray<CallFilterModel> filters = plan.InvocationFilters;
        if (filters.Any(filter => filter.Class.Services.Count > 0))
        {
            writer.Line($"await using var scope = {RuntimeNames.ServiceExtensions}.CreateAsyncScope(_services);");
        }
        Write(writer, filters, RuntimeNames.InvocationFilter, $"new {RuntimeNames.FilteredInvocation}(invocation)",
            $"new {RuntimeNames.FilteredCall}(null, true)", "RouteAsync(invocation)");
        writer.Line("filteredCall.Finish();");
    }

    private static void Write(CodeWriter writer, EquatableArray<CallFilterModel> filters, string type, string unit, string call, string inner)
    {
        for (int i = 0; i < filters.Count; i++)
        {
            HandlerClassModel filter = filters[i].Class;
            string services = string.Join(", ", filter.Services.Select(ArgumentWriter.Service));
            writer.Line($"{HandlerCallWriter.Release(filter)}var filter{i} = new {filter.Type}({services});");
        }
        writer.Line($"var filtered = {unit};");
        writer.Line($"var filteredCall = {call};");
        string chain = $"filteredCall.RunAsync(() => {inner})";
        for (int i = filters.Count - 1; i >= 0; i--)
        {
            chain = $"(({type})filter{i}).InvokeAsync(filtered, () => {chain})";
        }
        writer.Line($"await {chain}.ConfigureAwait(false);");
    }
}
