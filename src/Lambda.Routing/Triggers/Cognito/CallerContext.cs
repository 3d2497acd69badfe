using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>Who called a user pool.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html">user pool Lambda trigger event</see>.
/// </remarks>
[EventType]
public sealed partial record CallerContext
{
    /// <summary>The caller's AWS SDK and its version: <c>aws-sdk-unknown-unknown</c> where Amazon Cognito cannot tell.</summary>
    public partial string? AwsSdkVersion { get; init; }

    /// <summary>The id of the app client.</summary>
    public partial string? ClientId { get; init; }
}
