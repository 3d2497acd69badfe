using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the call of an HTTP handler, and the result that its value becomes.</summary>
internal static class HttpAnswerWriter
{
    private const string HttpReturn = "global::Lambda.Routing.Http.HttpReturn";

    public static void Write(CodeWriter writer, RoutePlan route, FunctionPlan plan, string awaited, bool isAsync)
    {
        ReturnModel result = route.Handler.Return;
        if (result.Value == ReturnValue.Nothing)
        {
            writer.Line(awaited + ";");
            WriteReturn(writer, $"{HttpReturn}.Nothing()", isAsync);
            return;
        }
        writer.Line($"var answer = {awaited};");
        WriteReturn(writer, result.Value switch
        {
            ReturnValue.Json => $"{HttpReturn}.Json(call, answer, {Names.Json(plan.JsonOf(result.Type, route))})",
            ReturnValue.Stream => $"await {HttpReturn}.FromAsync(call, answer).ConfigureAwait(false)",
            _ => $"{HttpReturn}.From(call, answer)",
        }, isAsync);
    }

    private static void WriteReturn(CodeWriter writer, string value, bool isAsync) =>
        writer.Line(isAsync ? $"return {value};" : $"return new {RuntimeNames.ValueTask}<{RuntimeNames.HttpResult}>({value});");
}
