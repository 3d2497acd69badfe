using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>To whom a message has to be sent, and which code is in it.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-email-sender.html">custom email sender Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record CustomSenderRequest : CognitoRequest
{
    /// <summary>The form of the request: <c>customEmailSenderRequestV1</c>, <c>customSMSSenderRequestV1</c>.</summary>
    public partial string? Type { get; init; }

    /// <summary>The code, encrypted with the user pool's KMS key for the AWS Encryption SDK, in base64; <see langword="null"/> in a message without one.</summary>
    public partial string? Code { get; init; }
}
