using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the call of a handler whose value is one record's result, or a list of them.</summary>
internal static class ResultAnswerWriter
{
    public static void Write(CodeWriter writer, RoutePlan route, FunctionPlan plan, string awaited, bool isAsync)
    {
        AnswerModel answer = route.Route.Answer;
        string type = answer.Type;
        writer.Line($"var answer = {awaited};");
        string value = Convert("answer", answer, route, plan);
        if (answer.Kind == AnswerKind.ResultList)
        {
            type = $"{RuntimeNames.ReadOnlyList}<{answer.Type}>";
            string element = answer.Value.Type + (answer.Value.IsNullable ? "?" : "");
            value = $"{RuntimeNames.ResultLists}.Convert<{element}, {answer.Type}>(answer, item => {Convert("item", answer, route, plan)})";
        }
        writer.Line(isAsync ? $"return {value};" : $"return new {RuntimeNames.ValueTask}<{type}>({value});");
    }

    private static string Convert(string value, AnswerModel answer, RoutePlan route, FunctionPlan plan)
    {
        if (answer.HoldsJson)
        {
            return $"{RuntimeNames.JsonResults}.Written<{answer.Type}>({value}, {JsonContractsWriter.FinderFor(route, plan)})";
        }
        if (!answer.IsJsonResult)
        {
            // What is null in spite of its type is found by the runner.
            return answer.Value.IsNullable ? value + "!" : value;
        }
        return answer.Value.Value switch
        {
            ReturnValue.Json => $"{AnswerModel.JsonAnswer}.Of({value}, {Names.Json(plan.JsonOf(answer.Value.Type, route))})",
            ReturnValue.Bytes or ReturnValue.JsonElement when answer.Value.IsNullable =>
                $"{value} is {{ }} given ? {AnswerModel.JsonAnswer}.Of(given) : default({AnswerModel.JsonAnswer})",
            _ => $"{AnswerModel.JsonAnswer}.Of({value})",
        };
    }
}
