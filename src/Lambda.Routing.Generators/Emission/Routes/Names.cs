using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>The names of generated members: readable, and unique within the function.</summary>
internal static class Names
{
    /// <summary>What a source's parts are named after: its event type, numbered where two types share a name.</summary>
    public static string Of(SourcePlan source, FunctionPlan plan)
    {
        string simple = source.Event.SimpleName.TrimStart('@');
        SourcePlan[] same = [.. plan.Sources.Where(candidate => candidate.Event.SimpleName.TrimStart('@') == simple)];
        int index = Array.FindIndex(same, candidate => candidate.Event.Key == source.Event.Key);
        return index <= 0 ? simple : simple + (index + 1);
    }

    public static string Handle(SourcePlan source, FunctionPlan plan) => "Handle" + Of(source, plan);

    public static string Routes(SourcePlan source, FunctionPlan plan) => Of(source, plan) + "Routes";

    /// <summary>The method that calls a route's handler.</summary>
    public static string Call(RoutePlan route) => $"Call{route.Number}_{route.Handler.MethodName.TrimStart('@')}";

    /// <summary>The same within its filters.</summary>
    public static string FilteredCall(RoutePlan route) => Call(route) + "Filtered";

    /// <summary>The field that holds a filter's resolved placeholder.</summary>
    public static string Placeholder(RoutePlan route, string argument) => $"_route{route.Number}{argument}";

    public static string Json(PayloadJsonModel json) => "Json" + json.Number;
}
