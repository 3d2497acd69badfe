using System.Text.Json.Serialization;
using Lambda.Routing.CodePipeline;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A job of an AWS CodePipeline action that calls the function.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html#actions-invoke-lambda-function-json-event-example">example JSON event</see>.</remarks>
[EventType]
[PayloadPath(@"CodePipeline\.job.data.actionConfiguration.configuration.UserParameters")]
[Source("codepipeline")]
[Shape(@"CodePipeline\.job")]
public sealed partial record CodePipelineEvent : IPayloadCarrier, IReportingEvent<CodePipelineEvent, CodePipelineResult, ICodePipelineJobReporter>
{
    /// <summary>The job.</summary>
    [Discriminator]
    [JsonPropertyName("CodePipeline.job")]
    public required CodePipelineJob Job { get; init; }

    /// <summary>The action's user parameters.</summary>
    public Payload Payload => Job.Data?.ActionConfiguration?.Configuration?.Payload ?? default;

    /// <inheritdoc/>
    static ValueTask IReportingEvent<CodePipelineEvent, CodePipelineResult, ICodePipelineJobReporter>.ReportAsync(
        CodePipelineEvent @event, CodePipelineResult? response, ICodePipelineJobReporter reporter, Invocation invocation, CancellationToken cancellationToken) =>
        reporter.ReportSuccessAsync(@event.Job.Id, response ?? new CodePipelineResult(), cancellationToken);

    /// <inheritdoc/>
    static ValueTask IReportingEvent<CodePipelineEvent, CodePipelineResult, ICodePipelineJobReporter>.ReportFailureAsync(
        ReadOnlyMemory<byte> json, Exception failure, ICodePipelineJobReporter reporter, Invocation invocation, CancellationToken cancellationToken)
    {
        string id = JsonScan.TryFind(json.Span, @"CodePipeline\.job.id")
            ?? throw new InvalidOperationException("The event names no job that could be reported as failed.", failure);
        return reporter.ReportFailureAsync(id, CodePipelineFailure.Of(failure), cancellationToken);
    }

    /// <summary>The job's id; neither credentials nor parameters.</summary>
    public override string ToString() => $"{nameof(CodePipelineEvent)} {{ {Job.Id} }}";
}
