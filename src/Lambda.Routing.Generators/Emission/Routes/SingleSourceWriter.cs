using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the routes of a source whose event is handled as a whole: one of them takes it, or the invocation fails.</summary>
internal static class SingleSourceWriter
{
    public static void Write(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        using (writer.Block($"private {RuntimeNames.ValueTask} {Names.Handle(source, plan)}({RuntimeNames.Invocation} invocation)"))
        {
            WriteRead(writer, source);
            WriteRoutes(writer, source, plan);
        }
    }

    /// <summary>Writes the reading of <c>@event</c>, and the end of those that are done without a call.</summary>
    public static void WriteRead(CodeWriter writer, SourcePlan source)
    {
        string read = source.Event.IsChecked ? RuntimeNames.CheckedEvents + ".Read" : RuntimeNames.EventReader + ".ReadDocument";
        writer.Line($"var @event = {read}<{source.Event.Type}>(invocation.Event);");
        if (source.Event.AcknowledgedIf.Length > 0)
        {
            WriteAcknowledged(writer, source);
        }
    }

    /// <summary>Writes the choice of a route for <c>@event</c>, and its call.</summary>
    public static void WriteRoutes(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        bool open = true;
        for (int i = 0; i < source.Routes.Count && open; i++)
        {
            RoutePlan route = source.Routes[i];
            string expression = source.Event.Kind == EventKind.Batch ? MatchExpression.OfAll(route, plan) : MatchExpression.Of(route, plan, "@event", "");
            open = expression.Length > 0;
            if (open)
            {
                using (writer.Block($"if ({expression})"))
                {
                    WriteCall(writer, source, route);
                }
            }
            else
            {
                WriteCall(writer, source, route);
            }
        }
        if (open && source.Event.Kind == EventKind.Fallback)
        {
            writer.Line($"throw {RuntimeNames.UnroutedEvents}.NotRecognised(invocation.Event);");
        }
        else if (open)
        {
            string routes = string.Join(", ", source.Routes.Select(route => route.Name));
            writer.Line($"throw {RuntimeNames.UnroutedEvents}.NotTaken({Literals.Text(source.Event.Name)}, {Literals.Text(routes)});");
        }
    }

    private static void WriteAcknowledged(CodeWriter writer, SourcePlan source)
    {
        using (writer.Block($"if (@event.{source.Event.AcknowledgedIf})"))
        {
            writer.Line($"{RuntimeNames.AcknowledgedEvents}.Mark(invocation, {Literals.Text(source.Event.Name)});");
            writer.Line("return default;");
        }
    }

    private static void WriteCall(CodeWriter writer, SourcePlan source, RoutePlan route)
    {
        string name = source.Event.Name.Length == 0 ? "unknown" : source.Event.Name;
        writer.Line($"invocation.Route = {Literals.Text($"{name} {route.Name}")};");
        writer.Line($"return {Names.Call(route)}(@event, invocation);");
    }
}
