using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the list of records with their payloads: one that does not deserialise is failed and left out.</summary>
internal static class PayloadListWriter
{
    public static void Write(CodeWriter writer, RoutePlan route, BindingModel binding, string json, int index)
    {
        string where = Literals.Text($"{route.Name}, parameter '{binding.Name}'");
        writer.Line($"var unreadable = new {RuntimeNames.BatchFailures}();");
        writer.Line($"var argument{index} = new global::System.Collections.Generic.List<({route.Route.Source.RecordType}, {binding.Type}{(binding.IsNullable ? "?" : "")})>(records.Count);");
        using (writer.Block("foreach (var record in records)"))
        {
            using (writer.Block("try"))
            {
                string payload = $"(({RuntimeNames.PayloadCarrier})record).Payload";
                string value = !binding.IsNullable ? $"Required({payload}, {json}, {where})"
                    : binding.IsValueType ? $"OptionalValue({payload}, {json})" : $"Optional({payload}, {json})";
                writer.Line($"argument{index}.Add((record, {RuntimeNames.Payloads}.{value}));");
            }
            using (writer.Block("catch (global::System.Exception exception)"))
            {
                writer.Line("unreadable.And(record, exception);");
            }
        }
    }
}
