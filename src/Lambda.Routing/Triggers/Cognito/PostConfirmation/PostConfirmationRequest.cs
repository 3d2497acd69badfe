using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>Who has been confirmed.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-confirmation.html">post confirmation Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record PostConfirmationRequest : CognitoRequest;
