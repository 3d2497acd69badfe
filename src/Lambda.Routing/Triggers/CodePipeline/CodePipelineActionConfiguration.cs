using Lambda.Routing.Reading;

namespace Lambda.Routing.CodePipeline;

/// <summary>How an action is set up.</summary>
[EventType]
public sealed partial record CodePipelineActionConfiguration
{
    /// <summary>The action's settings in the pipeline.</summary>
    public CodePipelineConfiguration? Configuration { get; init; }
}
