using Lambda.Routing.Generators.Emission.Routes;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Envelopes;

/// <summary>Writes the method that opens a record and calls the handler for each of what it holds.</summary>
internal static class InnerCallWriter
{
    /// <summary>The name of the method that calls the handler once.</summary>
    public static string Call(RoutePlan route) => Names.Call(route) + "Inner";

    public static void Write(CodeWriter writer, RoutePlan route, FunctionPlan plan, string resultType, string parameters)
    {
        EnvelopeModel inner = route.Route.Inner!;
        EventModel @event = route.Route.Source;
        using (writer.Block($"private {resultType} {Names.Call(route)}({parameters})"))
        {
            writer.Line($"var found = {RuntimeNames.EnvelopedRecords}.Open{EnvelopeNames.Types(inner, plan)}({EnvelopeNames.Carried("record")});");
            string call = $"inner => {Call(route)}(@event, record, inner, invocation)";
            writer.Line(route.Route.Answer.Kind == AnswerKind.Result
                ? $"return {RuntimeNames.EnvelopedRecords}.RunResultsAsync<{@event.Type}, {@event.RecordType}, {@event.ResultType}, {inner.Wanted}>(found, invocation, {call});"
                : $"return {RuntimeNames.EnvelopedRecords}.RunAsync<{@event.Type}, {@event.RecordType}, {inner.Wanted}>(record, found, invocation, {call});");
        }
        writer.Line();
    }
}
