using Lambda.Routing.S3Batch;

namespace Lambda.Routing;

/// <summary>What became of a task of an Amazon S3 Batch Operations job: what an <see cref="S3BatchTriggerAttribute"/> method returns.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html">Invoke AWS Lambda function</see>.</remarks>
/// <param name="Code">What became of it.</param>
/// <param name="Text">What the job's report says about it.</param>
public sealed record S3BatchResult(S3BatchResultCode Code, string Text = "")
{
    /// <summary>The task is done.</summary>
    /// <param name="text">What the job's report says about it.</param>
    public static S3BatchResult Succeeded(string text = "") => new(S3BatchResultCode.Succeeded, text);

    /// <summary>The task failed, and the job is to try it again. A handler that throws means the same.</summary>
    /// <param name="text">What the job's report says about it, if no attempt succeeds.</param>
    public static S3BatchResult TemporaryFailure(string text = "") => new(S3BatchResultCode.TemporaryFailure, text);

    /// <summary>The task failed for good.</summary>
    /// <param name="text">What the job's report says about it.</param>
    public static S3BatchResult PermanentFailure(string text = "") => new(S3BatchResultCode.PermanentFailure, text);
}
