using Lambda.Routing.Reading;
using Lambda.Routing.Writing;

namespace Lambda.Routing;

/// <summary>How a custom sign-in goes on.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/user-pool-lambda-define-auth-challenge.html">define auth challenge Lambda trigger</see>.</remarks>
[EventType]
[ResponseType]
public sealed partial record DefineAuthChallengeResponse
{
    /// <summary>The next challenge: <c>CUSTOM_CHALLENGE</c>, <c>PASSWORD_VERIFIER</c>, <c>SRP_A</c> ...</summary>
    public partial string? ChallengeName { get; init; }

    /// <summary>Whether the user is signed in.</summary>
    public bool IssueTokens { get; init; }

    /// <summary>Whether the sign-in has failed.</summary>
    public bool FailAuthentication { get; init; }

    /// <summary>The user has to answer another challenge.</summary>
    /// <param name="challengeName">Which one; by default one that the create auth challenge trigger makes.</param>
    public static DefineAuthChallengeResponse Challenge(string challengeName = "CUSTOM_CHALLENGE") => new() { ChallengeName = challengeName };

    /// <summary>The user has answered well and is signed in.</summary>
    public static DefineAuthChallengeResponse SignIn() => new() { IssueTokens = true };

    /// <summary>The sign-in has failed.</summary>
    public static DefineAuthChallengeResponse Fail() => new() { FailAuthentication = true };
}
