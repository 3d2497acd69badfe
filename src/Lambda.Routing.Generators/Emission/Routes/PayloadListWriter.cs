using Lambda.Routing.Generators.Emission.Validation;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the list of records with their payloads.</summary>
internal static class PayloadListWriter
{
    public static void Write(CodeWriter writer, RoutePlan route, BindingModel binding, string payload, string json, int index)
    {
        string where = Literals.Text($"{route.Name}, parameter '{binding.Name}'");
        string value = binding.ReadsItself ? PayloadExpression.OfReadable(binding, payload, where)
            : RuntimeNames.Payloads + (!binding.IsNullable ? $".Required({payload}, {json}, {where})"
            : binding.IsValueType ? $".OptionalValue({payload}, {json})" : $".Optional({payload}, {json})");
        string type = binding.IsNullable ? binding.Type + "?" : binding.Type;
        string asynchronous = "", awaited = "", end = "";
        if (binding.Validation is not null)
        {
            value = CheckExpression.ByType(value, binding, route, json);
            (asynchronous, awaited, end) = ("Async", "await ", ".ConfigureAwait(false)");
        }
        if (route.Route.Call == CallStyle.Window)
        {
            writer.Line($"var argument{index} = {awaited}run.ReadPayloads{asynchronous}<{type}>(record => {value}){end};");
            return;
        }
        if (route.Route.Answer.Kind != AnswerKind.ResultList)
        {
            // The runner of results wants those as well that the method does not get.
            writer.Line($"var unreadable = new {RuntimeNames.BatchFailures}();");
        }
        writer.Line($"var argument{index} = {awaited}{RuntimeNames.PayloadLists}.Read{asynchronous}<{route.Route.Source.Type}, {route.Route.Source.RecordType}, {type}>("
            + $"records, record => {value}, unreadable){end};");
    }
}
