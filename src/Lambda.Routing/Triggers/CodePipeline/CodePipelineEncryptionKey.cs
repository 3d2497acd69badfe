using Lambda.Routing.Reading;

namespace Lambda.Routing.CodePipeline;

/// <summary>The key that the artifacts are encrypted with.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_EncryptionKey.html">EncryptionKey</see>.</remarks>
[EventType]
public sealed partial record CodePipelineEncryptionKey
{
    /// <summary>The key's ARN or id.</summary>
    public partial string? Id { get; init; }

    /// <summary>The kind of key: <c>KMS</c>.</summary>
    public partial string? Type { get; init; }
}
