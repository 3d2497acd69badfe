namespace Lambda.Routing;

/// <summary>
/// Sends objects to those who asked for them: <c>WriteGetObjectResponse</c> of your AWS client. Register your implementation in the class
/// with <see cref="LambdaStartupAttribute"/>. It is called once for every request.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AmazonS3/latest/API/API_WriteGetObjectResponse.html">WriteGetObjectResponse</see>. An exception fails the invocation, and the caller has an error.</remarks>
public interface IS3GetObjectWriter
{
    /// <summary>Sends the answer.</summary>
    /// <param name="outputRoute">The operation's <c>RequestRoute</c>.</param>
    /// <param name="outputToken">The operation's <c>RequestToken</c>. A secret, good for one answer.</param>
    /// <param name="response">What the method returned; an error where it failed. Its body is disposed of afterwards.</param>
    /// <param name="cancellationToken">Cancelled just before the invocation's deadline.</param>
    ValueTask WriteAsync(string outputRoute, string outputToken, S3GetObjectResponse response, CancellationToken cancellationToken);
}
