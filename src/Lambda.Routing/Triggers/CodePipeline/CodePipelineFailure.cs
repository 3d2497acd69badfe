namespace Lambda.Routing;

/// <summary>Why a job failed.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/codepipeline/latest/APIReference/API_FailureDetails.html">FailureDetails</see>.</remarks>
/// <param name="Type">The kind of failure, as AWS CodePipeline calls it: <c>JobFailed</c>.</param>
/// <param name="Message">What people read in the pipeline, of at most 5000 characters: the exception's type and message.</param>
/// <param name="Exception">The failure itself.</param>
public sealed record CodePipelineFailure(string Type, string Message, Exception Exception)
{
    private const int LongestMessage = 5000;

    internal static CodePipelineFailure Of(Exception exception)
    {
        string message = $"{exception.GetType().Name}: {exception.Message}";
        return new CodePipelineFailure("JobFailed", message.Length > LongestMessage ? message[..LongestMessage] : message, exception);
    }
}
