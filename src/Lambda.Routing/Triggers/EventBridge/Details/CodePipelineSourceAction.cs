using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>A source that a stage runs with.</summary>
[EventType]
public sealed partial record CodePipelineSourceAction
{
    /// <summary>The source action's name.</summary>
    public partial string? SourceActionName { get; init; }

    /// <summary>The source action's provider.</summary>
    public partial string? SourceActionProvider { get; init; }

    /// <summary>The variables that the source gives.</summary>
    public IReadOnlyDictionary<string, string> SourceActionVariables { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
