using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the routes of a batch source: which record goes where, and how each method is called.</summary>
internal static class BatchSourceWriter
{
    public static void Write(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        EventModel @event = source.Event;
        string routes = Names.Routes(source, plan);
        using (writer.Block($"private {RuntimeNames.ValueTask} {Names.Handle(source, plan)}({RuntimeNames.Invocation} invocation)"))
        {
            writer.Line($"return {RuntimeNames.BatchRunner}.RunAsync<{@event.Type}, {@event.RecordType}, {routes}>(invocation, new {routes}(this), {Literals.Text(@event.Name)}{Acknowledged(@event)}{RecordScheduleWriter.Argument(source)}{PoisonWriter.Argument(source)}{DeferralWriter.Argument(source, plan)});");
        }
        writer.Line();
        using (writer.Block($"private readonly struct {routes}(LambdaFunction function) : {RuntimeNames.RecordRoutes}<{@event.Type}, {@event.RecordType}>"))
        {
            RecordRoutesWriter.WriteMatch(writer, source, plan);
            WriteUnrouted(writer, source, plan);
            WriteFacts(writer, source, plan.Project);
            WriteInvoke(writer, source);
            WriteInvokeList(writer, source);
        }
    }

    /// <summary>The argument that says of an event that it is done without a call.</summary>
    public static string Acknowledged(EventModel @event) => @event.AcknowledgedIf.Length == 0 ? "" : $", static @event => @event.{@event.AcknowledgedIf}";

    /// <summary>A route decides for the records of its own origin only: others must not vanish because it skips its own.</summary>
    private static void WriteUnrouted(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        RoutePlan[] skipping = [.. source.Routes.Where(route => Decides(route, "Skip"))];
        RoutePlan[] failing = skipping.Length == 0 ? [] : [.. source.Routes.Where(route => Decides(route, "Fail"))];
        using (writer.Block($"public {RuntimeNames.Unrouted} WhenUnrouted({source.Event.Type} @event, {source.Event.RecordType} record)"))
        {
            if (skipping.Length > 0)
            {
                WriteUnreadable(writer, source, plan);
            }
            WriteDecisions(writer, failing, "Fail");
            WriteDecisions(writer, skipping, "Skip");
            writer.Line($"return {RuntimeNames.Unrouted}.Fail;");
        }
        writer.Line();
    }

    /// <summary>A payload that is no JSON has not failed a condition: it was not looked into, and must not count as done.</summary>
    private static void WriteUnreadable(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        foreach (RoutePlan route in source.Routes.Where(route => route.Route.When.Any(when => !when.IsAttribute)))
        {
            string origin = MatchExpression.OfOrigin(route, "record", "function.");
            using (writer.Block($"if ({origin}{(origin.Length == 0 ? "" : " && ")}!{MatchExpression.IsReadable(route, plan, "record")})"))
            {
                writer.Line($"return {RuntimeNames.Unrouted}.Fail;");
            }
        }
    }

    private static void WriteDecisions(CodeWriter writer, RoutePlan[] routes, string decision)
    {
        foreach (RoutePlan route in routes)
        {
            string origin = MatchExpression.OfOrigin(route, "record", "function.");
            using (writer.Block($"if ({(origin.Length == 0 ? "record is not null" : origin)})"))
            {
                writer.Line($"return {RuntimeNames.Unrouted}.{decision};");
            }
        }
    }

    private static bool Decides(RoutePlan route, string decision) => route.Route.Trigger.Option("Unrouted") == $"\"{decision}\"";

    private static void WriteFacts(CodeWriter writer, SourcePlan source, ProjectModel project)
    {
        RecordRoutesWriter.WriteSwitch(writer, $"public {RuntimeNames.FailureReports} ReportsFailures(int route) => route switch", source, route =>
            FailureReportsWriter.Expression(route, project, "function."));
        RecordRoutesWriter.WriteNames(writer, source);
    }

    private static void WriteInvoke(CodeWriter writer, SourcePlan source)
    {
        using (writer.Block($"public {RuntimeNames.ValueTask} InvokeAsync(int route, {source.Event.Type} @event, {source.Event.RecordType} record, {RuntimeNames.Invocation} invocation)"))
        {
            RecordRoutesWriter.WriteCalls(writer, source, route => route.Route.Call != CallStyle.List,
                route => $"return function.{Names.Call(route)}(@event, record, invocation);");
        }
        writer.Line();
    }

    private static void WriteInvokeList(CodeWriter writer, SourcePlan source)
    {
        using (writer.Block($"public {RuntimeNames.ValueTask}<{RuntimeNames.BatchFailures}> InvokeListAsync(int route, {source.Event.Type} @event, global::System.Collections.Generic.List<{source.Event.RecordType}> records, {RuntimeNames.Invocation} invocation)"))
        {
            RecordRoutesWriter.WriteCalls(writer, source, route => route.Route.Call == CallStyle.List,
                route => $"return function.{Names.Call(route)}(@event, records, invocation);");
        }
    }
}
