using Lambda.Routing.Declaring;
using Lambda.Routing.S3;

namespace Lambda.Routing;

/// <summary>Takes the tasks of an Amazon S3 Batch Operations job, one call and one <see cref="S3BatchResult"/> for each object.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">Invoke AWS Lambda function</see>.</remarks>
/// <param name="bucket">The name or ARN of the objects' bucket, perhaps with <c>${VAR}</c> in it; without one, every bucket that no other route names.</param>
/// <example><code>[S3BatchTrigger("archive")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(S3BatchEvent))]
[Delivery(Delivery.Synchronous)]
[TemplateEvent("AWS::IAM::Role")]
public sealed class S3BatchTriggerAttribute(string? bucket = null) : TriggerAttribute
{
    /// <summary>The name or ARN of the objects' bucket; <see langword="null"/> for every bucket that no other route names.</summary>
    [Filter(nameof(S3BatchTask.Bucket), MatchBy.Resource)]
    [DocumentedForm(S3BucketNameForm.Pattern, S3BucketNameForm.Description, IsYoung = true)]
    public string? Bucket { get; } = bucket;

    /// <summary>The job's id; <see langword="null"/> for any.</summary>
    [Filter(nameof(S3BatchTask.JobId), MatchBy.Exact)]
    public string? JobId { get; init; }

    /// <summary>What the object's key starts with, decoded; <see langword="null"/> for any key.</summary>
    [Filter(nameof(S3BatchTask.Key), MatchBy.Prefix)]
    public string? Prefix { get; init; }

    /// <summary>What the object's key ends with, decoded; <see langword="null"/> for any key.</summary>
    [Filter(nameof(S3BatchTask.Key), MatchBy.Suffix)]
    public string? Suffix { get; init; }

    /// <summary>How many tasks this method may handle at once; 1, unless given.</summary>
    [Option]
    public int MaxParallel { get; init; } = 1;
}
