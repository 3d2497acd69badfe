using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>Who is about to sign in.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-authentication.html">pre authentication Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record PreAuthenticationRequest : CognitoRequest
{
    /// <summary>What the client sent for the validation of this operation; never stored with the user.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> ValidationData { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Whether no such user exists, where the app client hides that (<c>PreventUserExistenceErrors</c>).</summary>
    public bool UserNotFound { get; init; }
}
