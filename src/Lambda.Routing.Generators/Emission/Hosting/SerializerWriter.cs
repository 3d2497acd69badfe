using Lambda.Routing.Generators.Planning;
using static Lambda.Routing.Generators.Emission.Hosting.AwsRuntimeNames;

namespace Lambda.Routing.Generators.Emission.Hosting;

/// <summary>Writes the serializers that read AWS's event classes: each created when the first event needs it.</summary>
internal static class SerializerWriter
{
    public static bool IsNeeded(FunctionPlan plan) => Types(plan).Length > 0;

    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        string[] types = Types(plan);
        for (int i = 0; i < types.Length; i++)
        {
            writer.Line($"private {Serializer}? _serializer{i};").Line();
            writer.Line($"private {Serializer} Serializer{i} => _serializer{i} ??= new {types[i]}();").Line();
        }
    }

    /// <summary>The property that holds a route's serializer.</summary>
    public static string Of(RoutePlan route, FunctionPlan plan) => "Serializer" + Array.IndexOf(Types(plan), TypeOf(route, plan));

    private static string TypeOf(RoutePlan route, FunctionPlan plan) =>
        route.Handler.Serializer.IsNone ? plan.Project.Serializer.Type : route.Handler.Serializer.Type;

    private static string[] Types(FunctionPlan plan) =>
        [.. plan.Sources.SelectMany(source => source.Routes).Where(route => route.Route.IsAwsEvent).Select(route => TypeOf(route, plan)).Distinct()];
}
