using Lambda.Routing.Cognito;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>What an Amazon Cognito user pool tells in every event. A handler of several triggers takes them all as this type.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html">user pool Lambda trigger event</see>.
/// </remarks>
public abstract record CognitoEvent
{
    private protected CognitoEvent()
    {
    }

    /// <summary>The version of the event's form: <c>1</c>.</summary>
    [Discriminator]
    [ReadWith(typeof(ScalarText))]
    public string? Version { get; init; }

    /// <summary>The trigger and the operation behind it: <c>PreSignUp_AdminCreateUser</c>.</summary>
    [Discriminator]
    public required string TriggerSource { get; init; }

    /// <summary>The user pool's region.</summary>
    public string? Region { get; init; }

    /// <summary>The user pool's id: <c>eu-west-1_AbCdEfGhI</c>.</summary>
    [Discriminator]
    public required string UserPoolId { get; init; }

    /// <summary>The user's name in the user pool; <see langword="null"/> where there is no user.</summary>
    public string? UserName { get; init; }

    /// <summary>Who called the user pool.</summary>
    public CallerContext? CallerContext { get; init; }

    /// <summary>Says what happened where, and nothing about the user: an event may hold a password or a code.</summary>
    public sealed override string ToString() => $"{nameof(CognitoEvent)} {{ {nameof(TriggerSource)} = {TriggerSource}, {nameof(UserPoolId)} = {UserPoolId} }}";
}
