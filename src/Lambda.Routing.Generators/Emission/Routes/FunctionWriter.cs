using System.Text;
using Lambda.Routing.Generators.Emission.Envelopes;
using Lambda.Routing.Generators.Emission.Hosting;
using Lambda.Routing.Generators.Emission.Sources;
using Lambda.Routing.Generators.Emission.Validation;
using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Models.Sources;
using Lambda.Routing.Generators.Planning;
using Microsoft.CodeAnalysis.Text;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the generated files of a function.</summary>
internal static class FunctionWriter
{
    public static void Write(FunctionPlan plan, Action<string, SourceText> add)
    {
        if (!plan.HasRoutes || plan.Project.IsLibrary)
        {
            return;
        }
        void Add(string name, string text) => add(name + ".g.cs", SourceText.From(text, Encoding.UTF8));

        if (plan.Findings.Any(FaultyFunctionWriter.IsError))
        {
            Add("LambdaFunction", FaultyFunctionWriter.Write(plan));
        }
        else
        {
            Add("LambdaFunction", LambdaFunctionWriter.Write(plan));
            if (OptionsWriter.NamesRoutes(plan))
            {
                Add("LambdaFunction.Options", SourceFile.Partial(plan, writer => OptionsWriter.Write(writer, plan)));
            }
            Add("LambdaFunction.Detection", SourceFile.Partial(plan, writer => DetectorWriter.Write(writer, Detected(plan), "Detect")));
            foreach (SourcePlan source in plan.Sources)
            {
                Add("LambdaFunction." + Names.Of(source, plan), SourceFile.Partial(plan, writer => WriteSource(writer, source, plan)));
            }
            if (EnvelopeNames.All(plan).Length > 0)
            {
                Add("LambdaFunction.Envelopes", SourceFile.Partial(plan, writer => EnvelopeWriter.Write(writer, plan)));
            }
            if (LoggingWriter.IsUsed(plan))
            {
                Add("LambdaFunction.Logging", SourceFile.Partial(plan, writer => LoggingWriter.Write(writer, plan)));
            }
            if (ValidationWriter.IsNeeded(plan))
            {
                Add("LambdaFunction.Validation", SourceFile.Partial(plan, writer => ValidationWriter.Write(writer, plan)));
            }
            if (plan.Json.Count > 0 || plan.WritesResults)
            {
                Add("LambdaFunction.Json", SourceFile.Partial(plan, writer => JsonContractsWriter.Write(writer, plan)));
            }
            if (HostedContextWriter.IsNeeded(plan))
            {
                Add("LambdaFunction.AwsContext", SourceFile.Partial(plan, writer => HostedContextWriter.Write(writer, plan)));
            }
            if (SerializerWriter.IsNeeded(plan))
            {
                Add("LambdaFunction.AwsSerializers", SourceFile.Partial(plan, writer => SerializerWriter.Write(writer, plan)));
            }
        }
        if (plan.Project.NeedsEntryPoint)
        {
            Add("LambdaRoutingEntryPoint", EntryPointWriter.Write(plan));
        }
        Add("LambdaRoutingManifest", ManifestWriter.Write(plan));
    }

    private static List<SourceModel> Detected(FunctionPlan plan) =>
    [
        .. plan.Sources.Where(source => source.Event.Shape is not null).Select(source => source.Event.Shape!),
        .. plan.Acknowledged.Select(@event => @event.Shape!),
        .. plan.Untaken.Select(@event => @event.Shape!),
        .. plan.OtherSources,
    ];

    private static void WriteSource(CodeWriter writer, SourcePlan source, FunctionPlan plan)
    {
        switch (source.Event.Kind)
        {
            case var _ when source.Routes.Any(route => route.Route.IsAwsEvent):
                AwsEventSourceWriter.Write(writer, source, plan);
                break;
            case EventKind.Batch when source.Routes.All(route => route.Route.Call == CallStyle.Event):
                SingleSourceWriter.Write(writer, source, plan);
                break;
            case EventKind.Batch when source.Event.ResultType.Length > 0:
                ResultSourceWriter.Write(writer, source, plan);
                break;
            case EventKind.Batch:
                BatchSourceWriter.Write(writer, source, plan);
                break;
            case EventKind.Window:
                WindowSourceWriter.Write(writer, source, plan);
                break;
            case EventKind.Http:
                HttpSourceWriter.Write(writer, source, plan);
                break;
            case EventKind.Single when source.Event.Reporting is not null:
                ReportingSourceWriter.Write(writer, source, plan);
                break;
            default:
                SingleSourceWriter.Write(writer, source, plan);
                break;
        }
        writer.Line();
        foreach (RoutePlan route in source.Routes.Where(route => !SharedHttpRoutes.IsShared(route, plan)))
        {
            RuleWriter.Write(writer, route);
            HandlerCallWriter.Write(writer, route, plan);
        }
    }
}
