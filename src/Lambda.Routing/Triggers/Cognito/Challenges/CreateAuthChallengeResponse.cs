using System.Collections.ObjectModel;
using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>A custom challenge.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-create-auth-challenge.html">create auth challenge Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record CreateAuthChallengeResponse
{
    /// <summary>What the client shows the user.</summary>
    public IReadOnlyDictionary<string, string> PublicChallengeParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What only the verify auth challenge response trigger gets: the right answer.</summary>
    public IReadOnlyDictionary<string, string> PrivateChallengeParameters { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>Your name for the challenge, by which the next define auth challenge event recalls it.</summary>
    public partial string? ChallengeMetadata { get; init; }

    /// <summary>Nothing of what it holds: a name of a challenge may be made of its answer.</summary>
    public override string ToString() => nameof(CreateAuthChallengeResponse);
}
