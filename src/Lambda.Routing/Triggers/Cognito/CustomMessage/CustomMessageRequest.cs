using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>What stands in a message for the values that Amazon Cognito fills in.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-custom-message.html">custom message Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record CustomMessageRequest : CognitoRequest
{
    /// <summary>What stands for the code: <c>{####}</c>. The message must hold it.</summary>
    public partial string? CodeParameter { get; init; }

    /// <summary>What stands for the user's name, which a message to a user whom an administrator created must hold: <c>{username}</c>.</summary>
    public partial string? UsernameParameter { get; init; }

    /// <summary>What stands for the link, where one is sent instead of a code.</summary>
    public partial string? LinkParameter { get; init; }
}
