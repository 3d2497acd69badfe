namespace Lambda.Routing;

/// <summary>
/// Delivers answers to AWS CloudFormation. The library has one, <see cref="CustomResourceSender"/>; register another one in the class with
/// <see cref="LambdaStartupAttribute"/> to send through a client of your own, or to see the answers in a test.
/// </summary>
public interface ICustomResourceSender
{
    /// <summary>Delivers an answer: a PUT without a content type.</summary>
    /// <param name="responseUrl">Where it goes, an https URL. A secret: who has it can answer.</param>
    /// <param name="answer">The answer's JSON, in UTF-8.</param>
    /// <param name="cancellationToken">Cancelled just before the invocation's deadline.</param>
    /// <exception cref="Exception">The answer was not delivered; the invocation fails, and Lambda runs it again.</exception>
    ValueTask SendAsync(Uri responseUrl, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken);
}
