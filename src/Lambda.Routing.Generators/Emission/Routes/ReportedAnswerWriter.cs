using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the call of a handler whose answer goes elsewhere: what it returned goes back to the runner.</summary>
internal static class ReportedAnswerWriter
{
    public static void Write(CodeWriter writer, RoutePlan route, string awaited, bool isAsync)
    {
        string result = ReportingSourceWriter.ResultType(route.Route.Source.Reporting!);
        if (route.Handler.Return.Value == ReturnValue.Nothing)
        {
            writer.Line(awaited + ";");
            writer.Line(isAsync ? "return null;" : "return default;");
        }
        else
        {
            writer.Line(isAsync ? $"return {awaited};" : $"return new {result}({awaited});");
        }
    }
}
