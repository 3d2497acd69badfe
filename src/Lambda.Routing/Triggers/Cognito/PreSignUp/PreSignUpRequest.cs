using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>Who is about to become a user.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-pre-sign-up.html">pre sign-up Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record PreSignUpRequest : CognitoRequest
{
    /// <summary>What the client sent for the validation of this operation; never stored with the user.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> ValidationData { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
