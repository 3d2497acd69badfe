using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the routes of a source whose batches belong to time windows: the event's own members say which method takes all of it.</summary>
internal static class WindowSourceWriter
{
    public static string RunType(EventModel @event) => $"{RuntimeNames.WindowRun}<{@event.Type}, {@event.RecordType}>";

    public static void Write(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        using (writer.Block($"private {RuntimeNames.ValueTask} {Names.Handle(source, plan)}({RuntimeNames.Invocation} invocation)"))
        {
            writer.Line($"var @event = {RuntimeNames.EventReader}.ReadBatch<{source.Event.Type}, {source.Event.RecordType}>(invocation.Event, out var unreadable);");
            bool open = true;
            foreach (RoutePlan route in source.Routes.TakeWhile(_ => open))
            {
                string expression = MatchExpression.Of(route, plan, "@event", "");
                open = expression.Length > 0;
                if (open)
                {
                    using (writer.Block($"if ({expression})"))
                    {
                        WriteCall(writer, source, route, plan);
                    }
                }
                else
                {
                    WriteCall(writer, source, route, plan);
                }
            }
            if (open)
            {
                string routes = string.Join(", ", source.Routes.Select(route => route.Name));
                writer.Line($"throw {RuntimeNames.UnroutedEvents}.NotTaken({Literals.Text(source.Event.Name)}, {Literals.Text(routes)});");
            }
        }
    }

    /// <summary>Writes what stands before the call of the method itself.</summary>
    public static void WriteGuard(CodeWriter writer, bool isAsync)
    {
        using (writer.Block("if (!run.MayCall())"))
        {
            writer.Line(isAsync ? "return;" : "return default;");
        }
    }

    private static void WriteCall(CodeWriter writer, SourcePlan source, RoutePlan route, FunctionPlan plan)
    {
        writer.Line($"invocation.Route = {Literals.Text($"{source.Event.Name} {route.Name}")};");
        string run = $"new {RunType(source.Event)}(invocation, @event, unreadable, {Literals.Text(source.Event.Name)}, {Literals.Text(route.Name)}, {FailureReportsWriter.Expression(route, plan.Project, "")})";
        writer.Line($"return {run}.RunAsync(run => {Names.Call(route)}(run, invocation));");
    }
}
