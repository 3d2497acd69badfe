using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the routes of a batch source whose answer holds one result for each record.</summary>
internal static class ResultSourceWriter
{
    public static void Write(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        EventModel @event = source.Event;
        string routes = Names.Routes(source, plan);
        string types = $"{@event.Type}, {@event.RecordType}, {@event.ResultType}";
        using (writer.Block($"private {RuntimeNames.ValueTask} {Names.Handle(source, plan)}({RuntimeNames.Invocation} invocation)"))
        {
            writer.Line($"return {RuntimeNames.ResultBatchRunner}.RunAsync<{types}, {routes}>(invocation, new {routes}(this), {Literals.Text(@event.Name)}{BatchSourceWriter.Acknowledged(@event)}{RecordScheduleWriter.Argument(source)});");
        }
        writer.Line();
        using (writer.Block($"private readonly struct {routes}(LambdaFunction function) : {RuntimeNames.ResultRoutes}<{types}>"))
        {
            RecordRoutesWriter.WriteMatch(writer, source, plan);
            RecordRoutesWriter.WriteNames(writer, source);
            WriteInvoke(writer, source, $"{RuntimeNames.ValueTask}<{@event.ResultType}> InvokeAsync", $"{@event.RecordType} record", "record", isList: false);
            writer.Line();
            WriteInvoke(writer, source, $"{RuntimeNames.ValueTask}<{RuntimeNames.ReadOnlyList}<{@event.ResultType}>> InvokeListAsync",
                $"global::System.Collections.Generic.List<{@event.RecordType}> records, {RuntimeNames.BatchFailures} unreadable", "records, unreadable", isList: true);
        }
    }

    private static void WriteInvoke(CodeWriter writer, SourcePlan source, string method, string parameter, string argument, bool isList)
    {
        using (writer.Block($"public {method}(int route, {source.Event.Type} @event, {parameter}, {RuntimeNames.Invocation} invocation)"))
        {
            RecordRoutesWriter.WriteCalls(writer, source, route => route.Route.Call == CallStyle.List == isList,
                route => $"return function.{Names.Call(route)}(@event, {argument}, invocation);");
        }
    }
}
