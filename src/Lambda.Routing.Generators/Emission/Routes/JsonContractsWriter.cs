using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>
/// Writes the contracts of payload types. The contexts are prepared at start, but a contract is looked up when the first payload of its
/// type arrives: it costs some tenths of a millisecond that a process may never need.
/// </summary>
internal static class JsonContractsWriter
{
    private const string Finder = "FindContract";

    /// <summary>What follows the name of a contract that also reads numbers and Booleans from strings.</summary>
    public const string TextScalarsSuffix = "FromText";

    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        (string Type, bool HasOptions)[] contexts = ContextsOf(plan);
        for (int i = 0; i < contexts.Length; i++)
        {
            string type = contexts[i].Type;
            string value = contexts[i].HasOptions
                ? $"{type}.Default"
                : $"_context{i} ??= new {type}({RuntimeNames.Payloads}.StrictOptions())";
            if (!contexts[i].HasOptions)
            {
                writer.Line($"private {type}? _context{i};").Line();
            }
            writer.Line($"private {type} Context{i} => {value};").Line();
        }
        foreach (PayloadJsonModel json in plan.Json.OrderBy(json => json.Number))
        {
            string type = $"{RuntimeNames.JsonTypeInfo}<{json.Type}>";
            int context = IndexOf(json.Context, plan);
            writer.Line($"private {type}? _json{json.Number};").Line();
            writer.Line($"private {type} {Names.Json(json)} => _json{json.Number} ??= ({type})Context{context}.GetTypeInfo(typeof({json.Type}))!;").Line();
            if (IsReadFromText(json, plan))
            {
                string name = Names.Json(json) + TextScalarsSuffix;
                writer.Line($"private {type}? _json{json.Number}{TextScalarsSuffix};").Line();
                writer.Line($"private {type} {name} => _json{json.Number}{TextScalarsSuffix} ??= {RuntimeNames.TextScalars}.Of({Names.Json(json)});").Line();
            }
        }
        if (plan.WritesResults)
        {
            string[] found = [.. plan.ResultContexts.Select(context => $"Context{IndexOf(context.Type, plan)}.GetTypeInfo(type)").DefaultIfEmpty("null")];
            writer.Line($"private {RuntimeNames.JsonTypeInfo}? {Finder}(global::System.Type type) => {string.Join(" ?? ", found)};").Line();
        }
    }

    /// <summary>The members that hold the function's contexts.</summary>
    public static IEnumerable<string> Contexts(FunctionPlan plan) => ContextsOf(plan).Select((_, i) => $"Context{i}");

    /// <summary>The method that finds the contract of a value which a route's result holds: that of the context that the route chooses, or of any.</summary>
    public static string FinderFor(RoutePlan route, FunctionPlan plan)
    {
        int chosen = IndexOf(route.Handler.JsonContext, plan);
        return chosen < 0 ? Finder : $"Context{chosen}.GetTypeInfo";
    }

    private static int IndexOf(string context, FunctionPlan plan) => Array.FindIndex(ContextsOf(plan), candidate => candidate.Type == context);

    private static (string Type, bool HasOptions)[] ContextsOf(FunctionPlan plan) =>
        [.. plan.Json.Select(json => (json.Context, json.HasOptions)).Concat(plan.ResultContexts.Select(context => (context.Type, context.HasOptions))).Distinct()];

    private static bool IsReadFromText(PayloadJsonModel json, FunctionPlan plan) => plan.Sources
        .Where(source => source.Event.HasTextScalars)
        .SelectMany(source => source.Routes)
        .Any(route => route.Route.Bindings.Any(binding => binding.NeedsJson && plan.JsonOf(binding.Type, route) == json));
}
