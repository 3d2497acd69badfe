using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>Who has signed in.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-post-authentication.html">post authentication Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record PostAuthenticationRequest : CognitoRequest
{
    /// <summary>Whether the user signed in from a new device; only where the user pool remembers devices.</summary>
    public bool NewDeviceUsed { get; init; }

    /// <summary>What the client sent for the validation of this operation; never stored with the user.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> ValidationData { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
