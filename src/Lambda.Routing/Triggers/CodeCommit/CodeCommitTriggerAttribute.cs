using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes what a trigger of an AWS CodeCommit repository tells, one call for each branch or tag that changed.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html">Using Lambda with CodeCommit</see>.</remarks>
/// <param name="repository">The repository's name or ARN, perhaps with <c>${VAR}</c> in it; without one, every repository that no other route names.</param>
/// <example><code>[CodeCommitTrigger("website", Branch = "main")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(CodeCommitEvent))]
[Delivery(Delivery.Asynchronous)]
[TemplateEvent("AWS::CodeCommit::Repository")]
public sealed class CodeCommitTriggerAttribute(string? repository = null) : TriggerAttribute
{
    /// <summary>The repository's name or ARN; <see langword="null"/> for every repository that no other route names.</summary>
    [Filter(nameof(CodeCommitReference.RepositoryArn), MatchBy.Resource)]
    public string? Repository { get; } = repository;

    /// <summary>The branch: <c>main</c>, or <c>release/*</c> for all that begin so; <see langword="null"/> for every branch and tag.</summary>
    [Filter(nameof(CodeCommitReference.Branch), MatchBy.Wildcard, OptionalPrefix = "refs/heads/")]
    public string? Branch { get; init; }

    /// <summary>The name of the repository's trigger; <see langword="null"/> for any.</summary>
    [Filter(nameof(CodeCommitReference.TriggerName), MatchBy.Exact)]
    public string? TriggerName { get; init; }
}
