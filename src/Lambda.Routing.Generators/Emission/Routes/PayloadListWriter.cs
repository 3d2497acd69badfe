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
        if (route.Route.Call == CallStyle.Window)
        {
            writer.Line($"var argument{index} = run.ReadPayloads<{type}>(record => {value});");
            return;
        }
        writer.Line($"var unreadable = new {RuntimeNames.BatchFailures}();");
        writer.Line($"var argument{index} = {RuntimeNames.PayloadLists}.Read<{route.Route.Source.Type}, {route.Route.Source.RecordType}, {type}>("
            + $"records, record => {value}, unreadable);");
    }
}
