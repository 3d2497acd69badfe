using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the routes of a source whose answer goes elsewhere: the runner around them, and where its reporter comes from.</summary>
internal static class ReportingSourceWriter
{
    public static void Write(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        ReportingModel reporting = source.Event.Reporting!;
        string name = Names.Of(source, plan);
        bool fromContainer = ServicesWriter.HasContainer(plan);
        string fallback = reporting.HasDefault ? "_reporterOf" + name : "null";
        if (reporting.HasDefault)
        {
            writer.Line($"private readonly {reporting.Reporter} {fallback} = {RuntimeNames.ReportingRunner}.CreateReporter<{source.Event.Type}, {reporting.Reporter}>();").Line();
        }
        using (writer.Block($"private {RuntimeNames.ValueTask} {Names.Handle(source, plan)}({RuntimeNames.Invocation} invocation)"))
        {
            string types = $"{source.Event.Type}, {reporting.Response}, {reporting.Reporter}";
            string reporter = fromContainer ? $"FindReporterOf{name}, {fallback}" : fallback;
            writer.Line($"return {RuntimeNames.ReportingRunner}.RunAsync<{types}>(invocation, Route{name}, {reporter});");
        }
        writer.Line();
        using (writer.Block($"private {ResultType(reporting)} Route{name}({source.Event.Type} @event, {RuntimeNames.Invocation} invocation)"))
        {
            SingleSourceWriter.WriteRoutes(writer, source, plan);
        }
        if (fromContainer)
        {
            writer.Line();
            WriteFind(writer, reporting, name);
        }
    }

    /// <summary>What the call of a handler returns: nothing is null.</summary>
    public static string ResultType(ReportingModel reporting) => $"{RuntimeNames.ValueTask}<{reporting.Response}?>";

    private static void WriteFind(CodeWriter writer, ReportingModel reporting, string name)
    {
        using (writer.Block($"private async {RuntimeNames.ValueTask}<({reporting.Reporter}? Reporter, global::System.IAsyncDisposable Scope)> FindReporterOf{name}()"))
        {
            string get = reporting.HasDefault ? "GetService" : "GetRequiredService";
            writer.Line($"var scope = {RuntimeNames.ServiceExtensions}.CreateAsyncScope(_services);");
            using (writer.Block("try"))
            {
                writer.Line($"return ({RuntimeNames.ServiceExtensions}.{get}<{reporting.Reporter}>(scope.ServiceProvider), scope);");
            }
            using (writer.Block("catch"))
            {
                writer.Line("await scope.DisposeAsync().ConfigureAwait(false);");
                writer.Line("throw;");
            }
        }
    }
}
