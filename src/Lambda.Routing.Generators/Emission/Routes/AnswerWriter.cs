using Lambda.Routing.Generators.Emission.Hosting;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the call itself, and what becomes of the value it returns.</summary>
internal static class AnswerWriter
{
    public static void Write(CodeWriter writer, RoutePlan route, FunctionPlan plan, string call, bool isAsync)
    {
        ReturnModel result = route.Handler.Return;
        string awaited = result.IsAwaitable ? $"await {call}.ConfigureAwait(false)" : call;
        switch (route.Route.Answer.Kind)
        {
            case AnswerKind.Failures:
                WriteList(writer, route, awaited, isAsync);
                return;
            case AnswerKind.Http:
                HttpAnswerWriter.Write(writer, route, plan, awaited, isAsync);
                return;
            case AnswerKind.Result or AnswerKind.ResultList:
                ResultAnswerWriter.Write(writer, route, plan, awaited, isAsync);
                return;
            case AnswerKind.Report:
                ReportedAnswerWriter.Write(writer, route, awaited, isAsync);
                return;
            case AnswerKind.Json:
                writer.Line($"var answer = {awaited};");
                WriteAnswer(writer, route, plan, result);
                break;
            case AnswerKind.Aws:
                writer.Line($"var answer = {awaited};");
                AwsEventSourceWriter.WriteAnswer(writer, route, plan);
                break;
            case AnswerKind.Response:
                writer.Line($"var answer = {awaited};");
                writer.Line($"{RuntimeNames.Responses}.Write<{route.Route.Source.Type}, {route.Route.Answer.Type}>(invocation, @event, answer, {Literals.Text(route.Name)});");
                break;
            case AnswerKind.WindowState or AnswerKind.WindowResult:
                BindingModel window = route.Route.Bindings.First(binding => binding.Kind == BindingKind.TimeWindow);
                writer.Line($"run.Finish({awaited}, {Names.Json(plan.JsonOf(window.Type, route))});");
                break;
            case AnswerKind.Default:
                writer.Line(awaited + ";");
                writer.Line($"{RuntimeNames.Responses}.WriteDefault(invocation, @event);");
                break;
            default:
                writer.Line(awaited + ";");
                break;
        }
        if (!isAsync)
        {
            writer.Line("return default;");
        }
    }

    private static void WriteList(CodeWriter writer, RoutePlan route, string awaited, bool isAsync)
    {
        bool withPayloads = route.Route.Bindings.Any(binding => binding.Kind == BindingKind.RecordPayloadList);
        string failures = withPayloads ? "unreadable" : RuntimeNames.BatchFailures + ".None";
        if (route.Handler.Return.Value == ReturnValue.BatchFailures)
        {
            writer.Line($"var failures = {awaited};");
            failures = withPayloads ? "unreadable.And(failures)" : "failures";
        }
        else
        {
            writer.Line(awaited + ";");
        }
        writer.Line(isAsync ? $"return {failures};" : $"return new {RuntimeNames.ValueTask}<{RuntimeNames.BatchFailures}>({failures});");
    }

    private static void WriteAnswer(CodeWriter writer, RoutePlan route, FunctionPlan plan, ReturnModel result)
    {
        string raw = route.Route.Answer.IsRaw ? "Raw" : "";
        switch (result.Value)
        {
            case ReturnValue.Json when result.IsNullable:
                WriteIfGiven(writer, "Write", $", {Names.Json(plan.JsonOf(result.Type, route))}");
                using (writer.Block("else"))
                {
                    writer.Line($"{RuntimeNames.Answers}.Write(invocation, default(string));");
                }
                break;
            case ReturnValue.Json:
                writer.Line($"{RuntimeNames.Answers}.Write(invocation, answer, {Names.Json(plan.JsonOf(result.Type, route))});");
                break;
            case ReturnValue.Bytes or ReturnValue.JsonElement or ReturnValue.RawResponse when result.IsNullable:
                WriteIfGiven(writer, result.Value == ReturnValue.Bytes ? $"Write{raw}" : "Write", "");
                break;
            case ReturnValue.Bytes:
                writer.Line($"{RuntimeNames.Answers}.Write{raw}(invocation, answer);");
                break;
            case ReturnValue.Stream:
                writer.Line($"await {RuntimeNames.Answers}.Write{raw}Async(invocation, answer).ConfigureAwait(false);");
                break;
            default:
                writer.Line($"{RuntimeNames.Answers}.Write(invocation, answer);");
                break;
        }
    }

    private static void WriteIfGiven(CodeWriter writer, string write, string more)
    {
        using (writer.Block("if (answer is { } given)"))
        {
            writer.Line($"{RuntimeNames.Answers}.{write}(invocation, given{more});");
        }
    }
}
