using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>The triggers of an Amazon Cognito user pool.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/cognito/latest/developerguide/cognito-user-pools-working-with-lambda-triggers.html">user pool Lambda triggers</see>.
/// </remarks>
public enum CognitoTrigger
{
    /// <summary>Before a user is created: <see cref="PreSignUpEvent"/>. Throwing refuses.</summary>
    [Selects(typeof(PreSignUpEvent))]
    PreSignUp,

    /// <summary>After a user has been confirmed: <see cref="PostConfirmationEvent"/>.</summary>
    [Selects(typeof(PostConfirmationEvent))]
    PostConfirmation,

    /// <summary>Before a user signs in: <see cref="PreAuthenticationEvent"/>. Throwing refuses.</summary>
    [Selects(typeof(PreAuthenticationEvent))]
    PreAuthentication,

    /// <summary>After a user has signed in: <see cref="PostAuthenticationEvent"/>.</summary>
    [Selects(typeof(PostAuthenticationEvent))]
    PostAuthentication,

    /// <summary>Decides how a custom sign-in goes on: <see cref="DefineAuthChallengeEvent"/>.</summary>
    [Selects(typeof(DefineAuthChallengeEvent))]
    DefineAuthChallenge,

    /// <summary>Makes a custom challenge: <see cref="CreateAuthChallengeEvent"/>.</summary>
    [Selects(typeof(CreateAuthChallengeEvent))]
    CreateAuthChallenge,

    /// <summary>Checks the answer to a custom challenge: <see cref="VerifyAuthChallengeEvent"/>.</summary>
    [Selects(typeof(VerifyAuthChallengeEvent))]
    VerifyAuthChallengeResponse,

    /// <summary>Changes the ID token, where the user pool sends version 1 of the event: <see cref="PreTokenGenerationEvent"/>.</summary>
    [Selects(typeof(PreTokenGenerationEvent))]
    PreTokenGeneration,

    /// <summary>Changes ID and access tokens, where the user pool sends version 2 or 3 of the event: <see cref="PreTokenGenerationV2Event"/>.</summary>
    [Selects(typeof(PreTokenGenerationV2Event))]
    PreTokenGenerationV2,

    /// <summary>Takes over a user of another directory: <see cref="UserMigrationEvent"/>. Throwing refuses.</summary>
    [Selects(typeof(UserMigrationEvent))]
    UserMigration,

    /// <summary>Writes the text of a message: <see cref="CustomMessageEvent"/>.</summary>
    [Selects(typeof(CustomMessageEvent))]
    CustomMessage,

    /// <summary>Sends an email: <see cref="CustomEmailSenderEvent"/>.</summary>
    [Selects(typeof(CustomEmailSenderEvent))]
    CustomEmailSender,

    /// <summary>Sends an SMS: <see cref="CustomSmsSenderEvent"/>.</summary>
    [Selects(typeof(CustomSmsSenderEvent))]
    CustomSmsSender,

    /// <summary>Changes the attributes that an identity provider gives: <see cref="InboundFederationEvent"/>.</summary>
    [Selects(typeof(InboundFederationEvent))]
    InboundFederation,

    /// <summary>Whatever no other route of the function names, triggers that this library does not know too: <see cref="CognitoUserPoolEvent"/>.</summary>
    [Selects(typeof(CognitoUserPoolEvent))]
    Other,
}
