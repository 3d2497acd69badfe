using System.Collections.ObjectModel;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Cognito;

/// <summary>Who may be a user of another directory.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-migrate-user.html">migrate user Lambda trigger</see>.</remarks>
[EventType]
public sealed partial record UserMigrationRequest : CognitoRequest
{
    /// <summary>The password at sign-in; <see langword="null"/> where it was forgotten.</summary>
    public partial string? Password { get; init; }

    /// <summary>The name that the user gave, in events that repeat it here.</summary>
    public partial string? UserName { get; init; }

    /// <summary>What the client sent for the validation of this operation; never stored with the user.</summary>
    [ReadWith(typeof(ScalarMap))]
    public IReadOnlyDictionary<string, string> ValidationData { get; init; } = ReadOnlyDictionary<string, string>.Empty;
}
