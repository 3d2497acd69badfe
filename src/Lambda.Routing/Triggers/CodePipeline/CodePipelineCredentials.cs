using Lambda.Routing.Reading;

namespace Lambda.Routing.CodePipeline;

/// <summary>Credentials for the artifacts' bucket, for a short time.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_AWSSessionCredentials.html">AWSSessionCredentials</see>.</remarks>
[EventType]
public sealed partial record CodePipelineCredentials
{
    /// <summary>The access key's id.</summary>
    public partial string? AccessKeyId { get; init; }

    /// <summary>The secret access key.</summary>
    public partial string? SecretAccessKey { get; init; }

    /// <summary>The session's token.</summary>
    public partial string? SessionToken { get; init; }

    /// <summary>When the credentials end.</summary>
    [ReadWith(typeof(UnixMilliseconds))]
    public DateTimeOffset? ExpirationTime { get; init; }

    /// <summary>Says that these are credentials, and no more.</summary>
    public override string ToString() => nameof(CodePipelineCredentials);
}
