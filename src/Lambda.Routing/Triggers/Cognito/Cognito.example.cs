using System.Text.Json;
using Lambda.Routing;
using Lambda.Routing.Cognito;

namespace Examples.Cognito;

/// <summary>The user pool of a library.</summary>
public sealed class Membership
{
    /// <summary>Whoever has an invitation becomes a user at once; throwing refuses, and the client sees the message.</summary>
    [CognitoTrigger(CognitoTrigger.PreSignUp, Source = "PreSignUp_SignUp")]
    public PreSignUpResponse Join(PreSignUpEvent user) =>
        user.Request.ValidationData.ContainsKey("invitation")
            ? new PreSignUpResponse { AutoConfirmUser = true }
            : throw new InvalidOperationException("Please ask for an invitation.");

    /// <summary>Users whom the librarians create, or who come from the city's identity provider, need none.</summary>
    [CognitoTrigger(CognitoTrigger.PreSignUp)]
    public PreSignUpResponse Welcome() => new();

    /// <summary>A method of several triggers takes what all events have. Nothing returned is the event unchanged.</summary>
    [CognitoTrigger(CognitoTrigger.PostConfirmation)]
    [CognitoTrigger(CognitoTrigger.PostAuthentication)]
    public static Task Count(CognitoEvent happened, CancellationToken cancellationToken)
    {
        Console.WriteLine(happened.TriggerSource);
        return Task.Delay(0, cancellationToken);
    }

    [CognitoTrigger(CognitoTrigger.PreAuthentication)]
    public void Check(PreAuthenticationEvent user)
    {
        if (user.Request.UserAttributes.GetValueOrDefault("custom:blocked") == "yes")
        {
            throw new InvalidOperationException("This card is blocked.");
        }
    }

    [CognitoTrigger(CognitoTrigger.PreTokenGeneration)]
    public PreTokenGenerationResponse Claims(PreTokenGenerationEvent user) => new()
    {
        ClaimsOverrideDetails = new ClaimsOverride { ClaimsToSuppress = ["email"] },
    };

    [CognitoTrigger(CognitoTrigger.PreTokenGenerationV2)]
    public PreTokenGenerationV2Response Scopes(PreTokenGenerationV2Event user) => new()
    {
        ClaimsAndScopeOverrideDetails = new ClaimsAndScopeOverride
        {
            AccessTokenGeneration = new AccessTokenChanges
            {
                ClaimsToAddOrOverride = new Dictionary<string, ClaimValue> { ["branch"] = "harbour", ["loans"] = 5, ["late"] = false },
                ScopesToAdd = user.Request.GroupConfiguration?.GroupsToOverride.Contains("librarians") == true ? ["library/loans.write"] : [],
            },
        },
    };

    /// <summary>Readers of the old catalogue come along with their password.</summary>
    [CognitoTrigger(CognitoTrigger.UserMigration)]
    public Task<UserMigrationResponse> Migrate(UserMigrationEvent reader) => Task.FromResult(new UserMigrationResponse
    {
        UserAttributes = new Dictionary<string, string> { ["username"] = reader.UserName!, ["email_verified"] = "true" },
        FinalUserStatus = "CONFIRMED",
        MessageAction = "SUPPRESS",
    });

    [CognitoTrigger(CognitoTrigger.CustomMessage)]
    public CustomMessageResponse Write(CustomMessageEvent message) => new()
    {
        EmailSubject = "Your library card",
        EmailMessage = $"Your code is {message.Request.CodeParameter}.",
    };

    [CognitoTrigger(CognitoTrigger.CustomEmailSender)]
    public Task Post(CustomEmailSenderEvent mail) => Task.CompletedTask;

    [CognitoTrigger(CognitoTrigger.CustomSmsSender)]
    public Task Text(CustomSmsSenderEvent message) => Task.CompletedTask;

    [CognitoTrigger(CognitoTrigger.InboundFederation)]
    public InboundFederationResponse Map(InboundFederationEvent user) => new()
    {
        UserAttributesToMap = new Dictionary<string, string>
        {
            ["email"] = user.Request.Attributes!.IdToken["email"],
        },
    };

    /// <summary>A trigger that the library does not know: its response is JSON.</summary>
    [CognitoTrigger(CognitoTrigger.Other)]
    public JsonElement Anything(CognitoUserPoolEvent happened) => happened.Response.GetJson();
}

/// <summary>A sign-in with a riddle instead of a password: three methods for its three triggers.</summary>
public sealed class Riddles
{
    private const int Attempts = 3;

    [CognitoTrigger(CognitoTrigger.DefineAuthChallenge)]
    public DefineAuthChallengeResponse Next(DefineAuthChallengeEvent signIn) => signIn.Request.Session switch
    {
        [.., { ChallengeName: "CUSTOM_CHALLENGE", IsCorrect: true }] => DefineAuthChallengeResponse.SignIn(),
        { Count: >= Attempts } => DefineAuthChallengeResponse.Fail(),
        _ => DefineAuthChallengeResponse.Challenge(),
    };

    [CognitoTrigger(CognitoTrigger.CreateAuthChallenge)]
    public CreateAuthChallengeResponse Ask(CreateAuthChallengeEvent signIn) => new()
    {
        PublicChallengeParameters = new Dictionary<string, string> { ["riddle"] = "What runs but never walks?" },
        PrivateChallengeParameters = new Dictionary<string, string> { ["answer"] = "a river" },
        ChallengeMetadata = "RIDDLE",
    };

    [CognitoTrigger(CognitoTrigger.VerifyAuthChallengeResponse)]
    public VerifyAuthChallengeResponse Check(VerifyAuthChallengeEvent signIn) => new()
    {
        AnswerCorrect = signIn.Request.ChallengeAnswer == signIn.Request.PrivateChallengeParameters["answer"],
    };
}
