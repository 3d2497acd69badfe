using Lambda.Routing.Generators.Emission.Http;
using Lambda.Routing.Generators.Models.Http;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the routes of an HTTP source: the matcher over their templates, and the call of each.</summary>
internal static class HttpSourceWriter
{
    public static void Write(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        EventModel @event = source.Event;
        SourcePlan matcher = SharedHttpRoutes.MatcherOf(source, plan);
        string routes = Names.Routes(matcher, plan);
        using (writer.Block($"private {RuntimeNames.ValueTask} {Names.Handle(source, plan)}({RuntimeNames.Invocation} invocation)"))
        {
            writer.Line($"return {HttpPipelineWriter.Dispatcher(source, plan)}.RunAsync<{@event.Type}, {routes}>(invocation, new {routes}(this), {Literals.Text(@event.Name)});");
        }
        if (matcher.Event.Type != @event.Type)
        {
            return;
        }
        writer.Line();
        using (writer.Block($"private readonly struct {routes}(LambdaFunction function) : {RuntimeNames.HttpRouter}{HttpPipelineWriter.Interfaces(source, plan)}"))
        {
            writer.Line($"public {RuntimeNames.HttpMatch} Match(global::System.ReadOnlySpan<char> method, global::System.ReadOnlySpan<char> path, ref {RuntimeNames.HttpRouteValues} values) => Match{Names.Of(source, plan)}(method, path, ref values);");
            writer.Line();
            WriteInvoke(writer, source, plan);
            HttpPipelineWriter.WriteMembers(writer, source, plan);
        }
        writer.Line();
        HttpRouteModel[] templates = [.. source.Routes.Select((route, index) => route.Route.Http! with { Index = index })];
        HttpMatcherWriter.Write(writer, templates, "Match" + Names.Of(source, plan));
    }

    private static void WriteInvoke(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        using (writer.Block($"public {RuntimeNames.ValueTask}<{RuntimeNames.HttpResult}> InvokeAsync(int route, {RuntimeNames.HttpCall} call)"))
        using (writer.Block("switch (route)"))
        {
            for (int i = 0; i < source.Routes.Count; i++)
            {
                RoutePlan route = source.Routes[i];
                writer.Line($"case {i}:");
                using (writer.Indent())
                {
                    writer.Line($"call.TakenBy({Literals.Text(route.Name)});");
                    writer.Line($"return function.{Names.Call(SharedHttpRoutes.CallOf(route, plan))}(call);");
                }
            }
            writer.Line("default:");
            writer.Line("    throw new global::System.ArgumentOutOfRangeException(nameof(route));");
        }
    }
}
