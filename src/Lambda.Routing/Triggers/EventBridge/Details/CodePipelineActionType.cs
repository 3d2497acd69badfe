using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What kind of action it is.</summary>
[EventType]
public sealed partial record CodePipelineActionType
{
    /// <summary>What it does: <c>Source</c>, <c>Build</c>, <c>Deploy</c>, <c>Test</c>, <c>Approval</c>, <c>Invoke</c>.</summary>
    public partial string? Category { get; init; }

    /// <summary>Whose kind it is: <c>AWS</c>, <c>ThirdParty</c>, <c>Custom</c>.</summary>
    public partial string? Owner { get; init; }

    /// <summary>What runs it: <c>CodeDeploy</c>.</summary>
    public partial string? Provider { get; init; }

    /// <summary>The kind's version.</summary>
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }
}
