using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.EventBridge;

/// <summary>What began a pipeline's run.</summary>
[EventType]
public sealed partial record CodePipelineTriggerDetail
{
    /// <summary>When the change was made.</summary>
    [JsonPropertyName("author-date")]
    public DateTimeOffset? AuthorDate { get; init; }

    /// <summary>Who made the change.</summary>
    [JsonPropertyName("author-display-name")]
    public partial string? AuthorDisplayName { get; init; }

    /// <summary>The address of who made the change.</summary>
    [JsonPropertyName("author-email")]
    public partial string? AuthorEmail { get; init; }

    /// <summary>The id of who made the change.</summary>
    [JsonPropertyName("author-id")]
    public partial string? AuthorId { get; init; }

    /// <summary>The branch.</summary>
    [JsonPropertyName("branch-name")]
    public partial string? BranchName { get; init; }

    /// <summary>The commit.</summary>
    [JsonPropertyName("commit-id")]
    public partial string? CommitId { get; init; }

    /// <summary>The commit's message.</summary>
    [JsonPropertyName("commit-message")]
    public partial string? CommitMessage { get; init; }

    /// <summary>The ARN of the connection to the source.</summary>
    [JsonPropertyName("connection-arn")]
    public partial string? ConnectionArn { get; init; }

    /// <summary>The repository's full name.</summary>
    [JsonPropertyName("full-repository-name")]
    public partial string? FullRepositoryName { get; init; }

    /// <summary>The provider of the source: <c>GitHub</c>.</summary>
    [JsonPropertyName("provider-type")]
    public partial string? ProviderType { get; init; }

    /// <summary>The tag.</summary>
    [JsonPropertyName("tag-name")]
    public partial string? TagName { get; init; }

    /// <summary>More about what began it, such as a rule's ARN.</summary>
    [JsonPropertyName("trigger-detail")]
    public partial string? TriggerDetail { get; init; }

    /// <summary>The kind: <c>StartPipelineExecution</c>, <c>Webhook</c>, <c>CloudWatchEvent</c>.</summary>
    [JsonPropertyName("trigger-type")]
    public partial string? TriggerType { get; init; }
}
