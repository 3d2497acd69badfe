using Lambda.Routing.CodePipeline;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the jobs of AWS CodePipeline's Lambda actions, and reports what became of each of them.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html">AWS Lambda action</see>.
/// The report is made by an <see cref="ICodePipelineJobReporter"/>, which the class with <see cref="LambdaStartupAttribute"/> registers.
/// </remarks>
/// <param name="userParameters">The action's user parameters as a whole, for actions that tell themselves apart by a word; without them, every job that no other route takes.</param>
/// <example><code>[CodePipelineTrigger("smoke-test")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(CodePipelineEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("AWS::CodePipeline::Pipeline")]
public sealed class CodePipelineTriggerAttribute(string? userParameters = null) : TriggerAttribute
{
    /// <summary>The action's user parameters as a whole; <see langword="null"/> for every job that no other route takes.</summary>
    [Filter(Configuration + "." + nameof(CodePipelineConfiguration.UserParameters), MatchBy.Exact)]
    public string? UserParameters { get; } = userParameters;

    private const string Configuration = nameof(CodePipelineEvent.Job) + "." + nameof(CodePipelineJob.Data)
        + "." + nameof(CodePipelineJobData.ActionConfiguration) + "." + nameof(CodePipelineActionConfiguration.Configuration);
}
