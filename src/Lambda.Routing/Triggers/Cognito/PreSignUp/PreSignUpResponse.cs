using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>What becomes of a new user. Throwing refuses the user.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html">pre sign-up Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record PreSignUpResponse
{
    /// <summary>Whether the user is confirmed without a code.</summary>
    public bool AutoConfirmUser { get; init; }

    /// <summary>Whether the email address counts as verified: for <see cref="AutoConfirmUser"/>, and only with an address that you trust.</summary>
    public bool AutoVerifyEmail { get; init; }

    /// <summary>Whether the phone number counts as verified: for <see cref="AutoConfirmUser"/>, and only with a number that you trust.</summary>
    public bool AutoVerifyPhone { get; init; }
}
