using System.Text.Json.Serialization;
using Lambda.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Examples.CodePipeline;

/// <summary>Looks at what a pipeline is about to release.</summary>
public sealed class Inspector
{
    /// <summary>The payload is the action's user parameters. Returning is success; throwing is the job's failure.</summary>
    [CodePipelineTrigger]
    public CodePipelineResult Inspect(Release release, CodePipelineEvent work) => new()
    {
        Summary = $"{release.Name} is fit for use",
        OutputVariables = new Dictionary<string, string> { ["Inspected"] = work.Job.Data?.InputArtifacts[0].Revision ?? "nothing" },
    };

    /// <summary>An action whose user parameters are one word, and no JSON.</summary>
    [CodePipelineTrigger("wave-through")]
    public void WaveThrough() => Console.WriteLine("Not looked at");
}

/// <summary>The user parameters.</summary>
public sealed record Release(int Id, string Name);

/// <summary>Tells AWS CodePipeline, with <c>PutJobSuccessResult</c> and <c>PutJobFailureResult</c> of an AWS client.</summary>
public sealed class JobReporter : ICodePipelineJobReporter
{
    /// <inheritdoc/>
    public ValueTask ReportSuccessAsync(string jobId, CodePipelineResult result, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{jobId} succeeded: {result.Summary}");
        return default;
    }

    /// <inheritdoc/>
    public ValueTask ReportFailureAsync(string jobId, CodePipelineFailure failure, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{jobId} failed: {failure.Message}");
        return default;
    }
}

/// <summary>Registers the reporter, without which the function does not build.</summary>
[LambdaStartup]
public static class Startup
{
    /// <summary>Registers services.</summary>
    public static void ConfigureServices(IServiceCollection services) => services.AddSingleton<ICodePipelineJobReporter, JobReporter>();
}

[JsonSerializable(typeof(Release))]
internal sealed partial class ReleaseJson : JsonSerializerContext;
