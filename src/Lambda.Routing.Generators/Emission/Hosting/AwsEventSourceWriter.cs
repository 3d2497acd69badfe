using Lambda.Routing.Generators.Emission.Routes;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Hosting;

/// <summary>
/// Writes the one route of a source whose events a method takes in a class of AWS's packages. The library's own event is read only where
/// something must be known of it first.
/// </summary>
internal static class AwsEventSourceWriter
{
    public static void Write(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        RoutePlan route = source.Routes[0];
        string filter = source.Event.Kind switch
        {
            EventKind.Http => "",
            EventKind.Batch => MatchExpression.OfAll(route, plan),
            _ => MatchExpression.Of(route, plan, "@event", ""),
        };
        using (writer.Block($"private {RuntimeNames.ValueTask} {Names.Handle(source, plan)}({RuntimeNames.Invocation} invocation)"))
        {
            if (filter.Length > 0 || source.Event.IsChecked || source.Event.AcknowledgedIf.Length > 0)
            {
                SingleSourceWriter.WriteRead(writer, source);
            }
            if (filter.Length > 0)
            {
                using (writer.Block($"if (!({filter}))"))
                {
                    writer.Line($"throw {RuntimeNames.UnroutedEvents}.NotTaken({Literals.Text(source.Event.Name)}, {Literals.Text(route.Name)});");
                }
            }
            writer.Line($"invocation.Route = {Literals.Text($"{source.Event.Name} {route.Name}")};");
            writer.Line($"return {Names.Call(route)}(invocation);");
        }
    }

    /// <summary>The event, as an argument.</summary>
    public static string Read(BindingModel binding, RoutePlan route, FunctionPlan plan) =>
        $"{SerializerWriter.Of(route, plan)}.Deserialize<{binding.Type}>({AwsRuntimeNames.StreamInvocations}.Open(invocation.Event))";

    /// <summary>Writes what hands <c>answer</c> to the serializer.</summary>
    public static void WriteAnswer(CodeWriter writer, RoutePlan route, FunctionPlan plan)
    {
        writer.Line("using var written = new global::System.IO.MemoryStream();");
        writer.Line($"{SerializerWriter.Of(route, plan)}.Serialize<{route.Handler.Return.Type}>(answer, written);");
        writer.Line($"{RuntimeNames.Answers}.Write(invocation, new global::System.ReadOnlyMemory<byte>(written.GetBuffer(), 0, (int)written.Length));");
    }
}
