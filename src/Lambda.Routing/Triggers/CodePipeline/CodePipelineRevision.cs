namespace Lambda.Routing;

/// <summary>A revision that a job made.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_CurrentRevision.html">CurrentRevision</see>.</remarks>
/// <param name="Revision">The revision's id.</param>
/// <param name="ChangeIdentifier">The id of what changed with it.</param>
public sealed record CodePipelineRevision(string Revision, string ChangeIdentifier)
{
    /// <summary>When the revision was made.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>What is new in it, for people to read.</summary>
    public string? Summary { get; init; }
}
