namespace Lambda.Routing;

/// <summary>
/// Tells AWS CodePipeline what became of jobs: <c>PutJobSuccessResult</c> and <c>PutJobFailureResult</c> of your AWS client. Register your
/// implementation in the class with <see cref="LambdaStartupAttribute"/>. One of the two is called once for every job.
/// </summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PutJobSuccessResult.html">PutJobSuccessResult</see>,
/// <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_PutJobFailureResult.html">PutJobFailureResult</see>.
/// An exception fails the invocation; Lambda runs it again.
/// </remarks>
public interface ICodePipelineJobReporter
{
    /// <summary>The job succeeded, or is to go on later where the result has a continuation token.</summary>
    /// <param name="jobId">The job's id.</param>
    /// <param name="result">What the method returned; an empty result for nothing.</param>
    /// <param name="cancellationToken">Cancelled just before the invocation's deadline.</param>
    ValueTask ReportSuccessAsync(string jobId, CodePipelineResult result, CancellationToken cancellationToken);

    /// <summary>The job failed.</summary>
    /// <param name="jobId">The job's id.</param>
    /// <param name="failure">Why.</param>
    /// <param name="cancellationToken">Cancelled just before the invocation's deadline.</param>
    ValueTask ReportFailureAsync(string jobId, CodePipelineFailure failure, CancellationToken cancellationToken);
}
