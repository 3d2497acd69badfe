using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>
/// Writes the contracts of payload types: looked up once, when the first payload of a type arrives, because the first use of
/// a context costs a millisecond that a function may never need.
/// </summary>
internal static class JsonContractsWriter
{
    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        string[] contexts = [.. plan.Json.Select(json => json.Context).Distinct()];
        for (int i = 0; i < contexts.Length; i++)
        {
            bool hasOptions = plan.Json.First(json => json.Context == contexts[i]).HasOptions;
            string value = hasOptions
                ? $"{contexts[i]}.Default"
                : $"_context{i} ??= new {contexts[i]}({RuntimeNames.Payloads}.StrictOptions())";
            if (!hasOptions)
            {
                writer.Line($"private {contexts[i]}? _context{i};").Line();
            }
            writer.Line($"private {contexts[i]} Context{i} => {value};").Line();
        }
        foreach (PayloadJsonModel json in plan.Json.OrderBy(json => json.Number))
        {
            string type = $"{RuntimeNames.JsonTypeInfo}<{json.Type}>";
            int context = Array.IndexOf(contexts, json.Context);
            writer.Line($"private {type}? _json{json.Number};").Line();
            writer.Line($"private {type} {Names.Json(json)} => _json{json.Number} ??= ({type})Context{context}.GetTypeInfo(typeof({json.Type}))!;").Line();
        }
    }
}
