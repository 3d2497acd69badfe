namespace Lambda.Routing.S3Batch;

/// <summary>What became of a task, in AWS's own words.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/batch-ops-invoke-lambda.html#batch-ops-invoke-lambda-response-codes">response and result codes</see>.</remarks>
public enum S3BatchResultCode
{
    /// <summary>The task is done, and the job's report has the text.</summary>
    Succeeded,

    /// <summary>The job tries the task again before it ends; only the last failure is in its report.</summary>
    TemporaryFailure,

    /// <summary>The task has failed, and the job's report has the text.</summary>
    PermanentFailure,
}
