using System.Text.Json.Serialization;
using Lambda.Routing.CodeCommit;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>A branch or tag of an AWS CodeCommit repository that changed.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-codecommit.html">Using Lambda with CodeCommit</see>.</remarks>
// The names of computed properties are paths for whoever writes a filter's value into a sample.
[EventType]
[PayloadPath("Records[0].customData")]
public sealed partial record CodeCommitReference : IPayloadCarrier
{
    private const string Heads = "refs/heads/";
    private const string Tags = "refs/tags/";

    /// <summary>The reference's full name: <c>refs/heads/main</c>.</summary>
    public required partial string Ref { get; init; }

    /// <summary>The id of the commit that it points to, or pointed to before it was deleted.</summary>
    public partial string? Commit { get; init; }

    /// <summary>Whether the reference is new.</summary>
    public bool Created { get; init; }

    /// <summary>Whether the reference is gone.</summary>
    public bool Deleted { get; init; }

    /// <summary>The change that this reference belongs to.</summary>
    [JsonIgnore]
    public CodeCommitChange? Change { get; init; }

    /// <summary>The branch's name: <c>main</c>; <see langword="null"/> for a tag.</summary>
    [JsonPropertyName("Records[0].codecommit.references[0].ref")]
    public string? Branch => Ref.StartsWith(Heads, StringComparison.Ordinal) ? Ref[Heads.Length..]
        : Ref.StartsWith("refs/", StringComparison.Ordinal) ? null : Ref;

    /// <summary>The tag's name; <see langword="null"/> for a branch.</summary>
    public string? Tag => Ref.StartsWith(Tags, StringComparison.Ordinal) ? Ref[Tags.Length..] : null;

    /// <summary>The repository's ARN.</summary>
    [JsonPropertyName("Records[0].eventSourceARN")]
    public string? RepositoryArn => Change?.EventSourceArn;

    /// <summary>The repository's name.</summary>
    public string? RepositoryName => RepositoryArn?[(RepositoryArn.LastIndexOf(':') + 1)..];

    /// <summary>The name of the repository's trigger.</summary>
    [JsonPropertyName("Records[0].eventTriggerName")]
    public string? TriggerName => Change?.EventTriggerName;

    /// <summary>The text that the trigger is set up to send along.</summary>
    public Payload Payload => Change?.Payload ?? default;
}
