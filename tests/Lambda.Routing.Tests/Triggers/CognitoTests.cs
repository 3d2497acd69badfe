using Lambda.Routing.Cognito;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class CognitoTests
{
    private const string Folder = "Cognito";

    [Fact]
    public void The_sample_of_a_sign_up_is_read()
    {
        PreSignUpEvent user = Read<PreSignUpEvent>();

        Assert.Equal(("1", "PreSignUp_AdminCreateUser", "eu-west-1", "eu-west-1_Hx7pQm2Ld"), (user.Version, user.TriggerSource, user.Region, user.UserPoolId));
        Assert.Equal("aws-sdk-js-3.621.0", user.CallerContext?.AwsSdkVersion);
        Assert.Equal("ada@example.com", user.Request.UserAttributes["email"]);
        Assert.Equal("READ-2210", user.Request.ValidationData["invitation"]);
        Assert.Equal("spring-reading", user.Request.ClientMetadata["campaign"]);
        Assert.False(user.Response!.AutoConfirmUser);
    }

    [Fact]
    public void The_samples_of_a_custom_sign_in_are_read()
    {
        DefineAuthChallengeEvent define = Read<DefineAuthChallengeEvent>();
        CreateAuthChallengeEvent create = Read<CreateAuthChallengeEvent>();
        VerifyAuthChallengeEvent verify = Read<VerifyAuthChallengeEvent>();

        Assert.Equal([("SRP_A", true, null), ("CUSTOM_CHALLENGE", false, "RIDDLE")],
            define.Request.Session.Select(challenge => (challenge.ChallengeName, challenge.IsCorrect, challenge.ChallengeMetadata)));
        Assert.Equal((null, false, false), (define.Response!.ChallengeName, define.Response.IssueTokens, define.Response.FailAuthentication));
        Assert.Equal("CUSTOM_CHALLENGE", create.Request.ChallengeName);
        Assert.Empty(create.Response!.PublicChallengeParameters);
        Assert.Equal(("a river", "a road"), (verify.Request.PrivateChallengeParameters["answer"], verify.Request.ChallengeAnswer));
    }

    [Fact]
    public void The_samples_of_tokens_are_read()
    {
        PreTokenGenerationEvent one = Read<PreTokenGenerationEvent>();
        PreTokenGenerationV2Event two = Read<PreTokenGenerationV2Event>();

        Assert.Equal(["readers", "librarians"], one.Request.GroupConfiguration!.GroupsToOverride);
        Assert.Equal("arn:aws:iam::111122223333:role/librarian", one.Request.GroupConfiguration.PreferredRole);
        Assert.Equal(["openid", "library/loans.read"], two.Request.Scopes);
    }

    [Fact]
    public void The_samples_of_the_other_triggers_are_read()
    {
        Assert.True(Read<PostAuthenticationEvent>().Request.NewDeviceUsed);
        Assert.Equal("not-a-real-one", Read<UserMigrationEvent>().Request.Password);
        Assert.Equal("{####}", Read<CustomMessageEvent>().Request.CodeParameter);
        Assert.Equal("customEmailSenderRequestV1", Read<CustomEmailSenderEvent>().Request.Type);
        Assert.Equal("3600", Read<InboundFederationEvent>().Request.Attributes!.TokenResponse["expires_in"]);
        Assert.Equal("true", Read<InboundFederationEvent>().Request.Attributes!.IdToken["email_verified"]);
        Assert.Contains("museum", EventReader.ReadDocument<CognitoUserPoolEvent>(Samples.Read(Folder, "cognito-userpool")).Payload.GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_builders_make_what_is_read()
    {
        KeyValuePair<string, string> email = new("email", "ada@example.com");

        Assert.Equal("ada@example.com", Read<PreSignUpEvent>(CognitoEvents.PreSignUp("ada", email)).Request.UserAttributes["email"]);
        Assert.Equal("ada", Read<PostConfirmationEvent>(CognitoEvents.Of("PostConfirmation_ConfirmSignUp", "ada", email)).UserName);
        Assert.Equal(["readers"], Read<PreTokenGenerationEvent>(CognitoEvents.PreTokenGeneration("ada", "readers")).Request.GroupConfiguration!.GroupsToOverride);
        Assert.Equal(["openid"], Read<PreTokenGenerationV2Event>(CognitoEvents.PreTokenGenerationV2("ada", [], ["openid"])).Request.Scopes);
        Assert.Equal("pass", Read<UserMigrationEvent>(CognitoEvents.UserMigration("ada", "pass")).Request.Password);
        Assert.Equal("{username}", Read<CustomMessageEvent>(CognitoEvents.CustomMessage("ada")).Request.UsernameParameter);
        Assert.True(Assert.Single(Read<DefineAuthChallengeEvent>(CognitoEvents.DefineAuthChallenge("ada", ("SRP_A", true))).Request.Session).IsCorrect);
        Assert.Equal("CUSTOM_CHALLENGE", Read<CreateAuthChallengeEvent>(CognitoEvents.CreateAuthChallenge("ada")).Request.ChallengeName);
        VerifyAuthChallengeRequest answered = Read<VerifyAuthChallengeEvent>(CognitoEvents.VerifyAuthChallenge("ada", "a road", new KeyValuePair<string, string>("answer", "a river"))).Request;
        Assert.Equal(("a road", "a river"), (answered.ChallengeAnswer, answered.PrivateChallengeParameters["answer"]));
    }

    [Fact]
    public void Attributes_and_version_may_be_of_any_kind()
    {
        PreSignUpEvent user = Read<PreSignUpEvent>("""
            {"version":2,"triggerSource":"PreSignUp_SignUp","userPoolId":"p","callerContext":null,"later":1,
            "request":{"userAttributes":{"a":true,"b":1.50,"c":null,"d":["x"]},"validationData":null,"clientMetadata":null,"later":{}},"response":null}
            """u8.ToArray());

        Assert.Equal("2", user.Version);
        Assert.Equal([("a", "true"), ("b", "1.50"), ("d", """["x"]""")], user.Request.UserAttributes.Select(attribute => (attribute.Key, attribute.Value)));
        Assert.Empty(user.Request.ClientMetadata);
        Assert.Null(user.Response);
    }

    [Fact]
    public void Nothing_that_prints_itself_tells_a_secret()
    {
        object[] all =
        [
            Read<UserMigrationEvent>(CognitoEvents.UserMigration("SECRET", "SECRET")),
            Read<UserMigrationEvent>(CognitoEvents.UserMigration("SECRET", "SECRET")).Request,
            new CustomSenderRequest { Code = "SECRET" },
            new VerifyAuthChallengeRequest { ChallengeAnswer = "SECRET" },
            new CreateAuthChallengeResponse { ChallengeMetadata = "SECRET", PrivateChallengeParameters = new Dictionary<string, string> { ["SECRET"] = "SECRET" } },
            new ChallengeResult { ChallengeMetadata = "SECRET" },
            new PreSignUpRequest { ClientMetadata = new Dictionary<string, string> { ["SECRET"] = "SECRET" } },
            new InboundFederationRequest { Attributes = new FederatedAttributes { TokenResponse = new Dictionary<string, string> { ["access_token"] = "SECRET" } } },
            new FederatedAttributes { TokenResponse = new Dictionary<string, string> { ["access_token"] = "SECRET" } },
        ];

        Assert.All(all, one => Assert.DoesNotContain("SECRET", one.ToString(), StringComparison.Ordinal));
        Assert.Equal(
            "CognitoEvent { TriggerSource = UserMigration_Authentication, UserPoolId = us-east-1_Sample123 }",
            all[0].ToString());
    }

    [Theory]
    [InlineData("""{"triggerSource":"PreSignUp_SignUp","userPoolId":"p"}""", "request: required but missing")]
    [InlineData("""{"triggerSource":"PreSignUp_SignUp","userPoolId":"p","request":null}""", "request: required but missing")]
    [InlineData("""{"triggerSource":"PreSignUp_SignUp","request":{}}""", "userPoolId: required but missing")]
    [InlineData("""{"triggerSource":5,"userPoolId":"p","request":{}}""", "triggerSource: expected a string")]
    [InlineData("""{"triggerSource":"a","userPoolId":"p","request":{"userAttributes":["SECRET"]}}""", "request.userAttributes: expected an object")]
    [InlineData("""{"triggerSource":"a","userPoolId":"p","request":"SECRET"}""", "request: expected an object")]
    [InlineData("""{"triggerSource":"a","userPoolId":"p","request":{},"response":{"autoConfirmUser":"SECRET"}}""", "response.autoConfirmUser: expected true or false")]
    [InlineData("""{"triggerSource":"a","triggerSource":"b","userPoolId":"p","request":{}}""", "triggerSource: duplicated discriminator")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<PreSignUpEvent>(json).Message);

    private static T Read<T>() where T : IReadable<T> => Read<T>(Samples.Read(Folder, "cognito-userpool." + typeof(T).Name));

    private static T Read<T>(ReadOnlyMemory<byte> json) where T : IReadable<T> => EventReader.ReadDocument<T>(json);
}
