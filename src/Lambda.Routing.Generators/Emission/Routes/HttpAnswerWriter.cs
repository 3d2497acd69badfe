using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the call of an HTTP handler, and the result that its value becomes.</summary>
internal static class HttpAnswerWriter
{
    private const string HttpReturn = "global::Lambda.Routing.Http.HttpReturn";

    public static void Write(CodeWriter writer, RoutePlan route, FunctionPlan plan, string awaited, bool isAsync)
    {
        ReturnModel result = route.Route.Answer.Value;
        if (Array.FindIndex([.. route.Route.Bindings], binding => binding.Kind == BindingKind.HttpResponse) is >= 0 and var response)
        {
            writer.Line(awaited + ";");
            WriteReturn(writer, $"{RuntimeNames.HttpStreaming}.End(argument{response})", isAsync);
            return;
        }
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
            ReturnValue.Sequence => $"await {RuntimeNames.HttpStreaming}.FromAsync(call, answer, {Names.Json(plan.JsonOf(result.Type, route))}).ConfigureAwait(false)",
            ReturnValue.Events when result.Type.Length == 0 => $"await {RuntimeNames.HttpStreaming}.EventsAsync(call, answer).ConfigureAwait(false)",
            ReturnValue.Events => $"await {RuntimeNames.HttpStreaming}.EventsAsync(call, answer, {Names.Json(plan.JsonOf(result.Type, route))}).ConfigureAwait(false)",
            ReturnValue.Stream when plan.Project.StreamedSources.Count > 0 => $"await {RuntimeNames.HttpStreaming}.FromAsync(call, answer).ConfigureAwait(false)",
            ReturnValue.Stream => $"await {HttpReturn}.FromAsync(call, answer).ConfigureAwait(false)",
            _ => $"{HttpReturn}.From(call, answer)",
        }, isAsync);
    }

    private static void WriteReturn(CodeWriter writer, string value, bool isAsync) =>
        writer.Line(isAsync ? $"return {value};" : $"return new {RuntimeNames.ValueTask}<{RuntimeNames.HttpResult}>({value});");
}
