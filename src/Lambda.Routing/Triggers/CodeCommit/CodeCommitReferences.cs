using Lambda.Routing.Reading;

namespace Lambda.Routing.CodeCommit;

/// <summary>What changed in a repository.</summary>
[EventType]
public sealed partial record CodeCommitReferences
{
    /// <summary>The branches and tags.</summary>
    public IReadOnlyList<CodeCommitReference> References { get; init; } = [];
}
