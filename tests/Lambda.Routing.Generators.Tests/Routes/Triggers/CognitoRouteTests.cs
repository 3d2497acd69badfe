using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class CognitoRouteTests
{
    private const string Tokens = """
        {"version":"2","triggerSource":"TokenGeneration_Authentication","userPoolId":"eu-west-1_A",
        "request":{"groupConfiguration":{"groupsToOverride":["readers"],"iamRolesToOverride":[],"preferredRole":null},"scopes":["openid"]},
        "response":{"claimsAndScopeOverrideDetails":null}}
        """;

    private const string Pool = """
        using System.Text.Json;
        using Lambda.Routing.Cognito;

        """;

    [Theory]
    [InlineData("PreSignUp", "PreSignUp_SignUp PreSignUp_AdminCreateUser PreSignUp_ExternalProvider")]
    [InlineData("PostConfirmation", "PostConfirmation_ConfirmSignUp PostConfirmation_ConfirmForgotPassword")]
    [InlineData("CustomMessage", "CustomMessage_SignUp CustomMessage_AdminCreateUser CustomMessage_ResendCode CustomMessage_ForgotPassword CustomMessage_UpdateUserAttribute CustomMessage_VerifyUserAttribute CustomMessage_Authentication")]
    [InlineData("CustomSmsSender", "CustomSMSSender_SignUp CustomSMSSender_ForgotPassword CustomSMSSender_Authentication")]
    public async Task Every_source_of_a_trigger_reaches_it(string trigger, string sources)
    {
        RunningFunction function = RunningFunction.Start(Pool + $$"""
            public static class Users
            {
                [CognitoTrigger(CognitoTrigger.{{trigger}})] public static void Take() { }
                [CognitoTrigger(CognitoTrigger.Other)] public static void Other() { }
            }
            """);
        foreach (string source in sources.Split(' '))
        {
            await function.InvokeAsync(Event(source, "{}", "{}"));
            Assert.Equal("cognito-userpool Users.Take", function.Route);
        }
    }

    [Theory]
    [InlineData("PreSignUp_SignUp", "self")]
    [InlineData("PreSignUp_AdminCreateUser", "any")]
    [InlineData("PreSignUp_SomethingNew", "any")]
    [InlineData("PostConfirmation_ConfirmSignUp", "base:PostConfirmation_ConfirmSignUp")]
    [InlineData("PostAuthentication_Authentication", "base:PostAuthentication_Authentication")]
    [InlineData("SomethingNew_At_All", "other")]
    public async Task An_event_goes_to_the_narrowest_route_of_its_trigger(string triggerSource, string seen)
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Users
            {
                [CognitoTrigger(CognitoTrigger.PreSignUp, Source = "PreSignUp_SignUp")]
                public PreSignUpResponse Self(PreSignUpEvent user) { Seen.Add("self"); return new(); }

                [CognitoTrigger(CognitoTrigger.PreSignUp)]
                public void Any() => Seen.Add("any");

                [CognitoTrigger(CognitoTrigger.PostConfirmation), CognitoTrigger(CognitoTrigger.PostAuthentication)]
                public Task Base(CognitoEvent happened) { Seen.Add("base:" + happened.TriggerSource); return Task.CompletedTask; }

                [CognitoTrigger(CognitoTrigger.Other)]
                public void Other(CognitoUserPoolEvent happened) => Seen.Add("other");
            }
            """);

        await function.InvokeAsync(Event(triggerSource, "{}", "{}"));

        Assert.Equal(seen, function.Seen);
        Assert.StartsWith("cognito-userpool ", function.Route, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "one")]
    [InlineData("2", "two")]
    [InlineData("3", "two")]
    public async Task The_events_version_decides_which_tokens_can_be_changed(string version, string seen)
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Users
            {
                [CognitoTrigger(CognitoTrigger.PreTokenGeneration)]
                public static PreTokenGenerationResponse One(PreTokenGenerationEvent user) { Seen.Add("one"); return new(); }

                [CognitoTrigger(CognitoTrigger.PreTokenGenerationV2)]
                public static PreTokenGenerationV2Response Two(PreTokenGenerationV2Event user) { Seen.Add("two"); return new(); }
            }
            """);

        await function.InvokeAsync(Event("TokenGeneration_Authentication", "{}", "{}").Replace("\"version\":\"1\"", $"\"version\":\"{version}\"", StringComparison.Ordinal));

        Assert.Equal(seen, function.Seen);
    }

    [Fact]
    public async Task A_handler_of_version_1_does_not_get_an_event_of_version_2()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Users
            {
                [CognitoTrigger(CognitoTrigger.PreTokenGeneration)] public static PreTokenGenerationResponse One() => new();
            }
            """);

        await function.ThrowsAsync<UnroutedEventException>(Tokens);
    }

    [Theory]
    [InlineData("eu-west-1_A", "c1", "pool and client")]
    [InlineData("eu-west-1_A", "c2", "pool")]
    [InlineData("eu-west-1_B", "c1", "any")]
    public async Task A_user_pool_and_an_app_client_narrow_a_route(string pool, string client, string seen)
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Users
            {
                [CognitoTrigger(CognitoTrigger.PreAuthentication)] public static void Any() => Seen.Add("any");
                [CognitoTrigger(CognitoTrigger.PreAuthentication, UserPool = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_A")]
                public static void One() => Seen.Add("pool");
                [CognitoTrigger(CognitoTrigger.PreAuthentication, UserPool = "arn:aws:cognito-idp:eu-west-1:123456789012:userpool/eu-west-1_A", ClientId = "c1")]
                public static void Two() => Seen.Add("pool and client");
            }
            """);

        await function.InvokeAsync($$$"""
            {"triggerSource":"PreAuthentication_Authentication","userPoolId":"{{{pool}}}","callerContext":{"clientId":"{{{client}}}"},"request":{},"response":{} }
            """);

        Assert.Equal(seen, function.Seen);
    }

    public static TheoryData<string, string, string, string, string> Answers => new()
    {
        { "PreSignUp", "PreSignUp_SignUp", "PreSignUpResponse H() => new() { AutoConfirmUser = true };", "{\"autoConfirmUser\":false,\"soon\":1}", "{\"autoConfirmUser\":true,\"soon\":1,\"autoVerifyEmail\":false,\"autoVerifyPhone\":false}" },
        { "PreSignUp", "PreSignUp_SignUp", "void H() { }", "{\"autoConfirmUser\":false}", "{\"autoConfirmUser\":false}" },
        { "PostConfirmation", "PostConfirmation_ConfirmSignUp", "Task H() => Task.CompletedTask;", "{}", "{}" },
        { "DefineAuthChallenge", "DefineAuthChallenge_Authentication", "DefineAuthChallengeResponse H() => DefineAuthChallengeResponse.Challenge();", "{\"challengeName\":null,\"issueTokens\":null,\"failAuthentication\":null}", "{\"challengeName\":\"CUSTOM_CHALLENGE\",\"issueTokens\":false,\"failAuthentication\":false}" },
        { "DefineAuthChallenge", "DefineAuthChallenge_Authentication", "DefineAuthChallengeResponse H() => DefineAuthChallengeResponse.SignIn();", "{}", "{\"issueTokens\":true,\"failAuthentication\":false}" },
        { "DefineAuthChallenge", "DefineAuthChallenge_Authentication", "DefineAuthChallengeResponse H() => DefineAuthChallengeResponse.Fail();", "{}", "{\"issueTokens\":false,\"failAuthentication\":true}" },
        { "CreateAuthChallenge", "CreateAuthChallenge_Authentication", "CreateAuthChallengeResponse H() => new() { PublicChallengeParameters = new Dictionary<string, string> { [\"a\"] = \"b\" }, PrivateChallengeParameters = new Dictionary<string, string> { [\"c\"] = \"d\" }, ChallengeMetadata = \"challengeMetadata\" };", "{}", "{\"publicChallengeParameters\":{\"a\":\"b\"},\"privateChallengeParameters\":{\"c\":\"d\"},\"challengeMetadata\":\"challengeMetadata\"}" },
        { "VerifyAuthChallengeResponse", "VerifyAuthChallengeResponse_Authentication", "async Task<VerifyAuthChallengeResponse> H() { await Task.Yield(); return new() { AnswerCorrect = true }; }", "{\"answerCorrect\":null}", "{\"answerCorrect\":true}" },
        { "PreTokenGeneration", "TokenGeneration_HostedAuth", "PreTokenGenerationResponse H() => new() { ClaimsOverrideDetails = new() { ClaimsToAddOrOverride = new Dictionary<string, string> { [\"k\"] = \"v\" }, ClaimsToSuppress = [\"email\"], GroupOverrideDetails = new() { GroupsToOverride = [\"g\"], IamRolesToOverride = [\"r\"], PreferredRole = \"r\" } } };", "{\"claimsOverrideDetails\":null}", "{\"claimsOverrideDetails\":{\"claimsToAddOrOverride\":{\"k\":\"v\"},\"claimsToSuppress\":[\"email\"],\"groupOverrideDetails\":{\"groupsToOverride\":[\"g\"],\"iamRolesToOverride\":[\"r\"],\"preferredRole\":\"r\"}}}" },
        { "PreTokenGeneration", "TokenGeneration_HostedAuth", "PreTokenGenerationResponse H() => new();", "{\"claimsOverrideDetails\":null}", "{\"claimsOverrideDetails\":null}" },
        { "UserMigration", "UserMigration_Authentication", "UserMigrationResponse H() => new() { UserAttributes = new Dictionary<string, string> { [\"username\"] = \"ada\" }, FinalUserStatus = \"CONFIRMED\", MessageAction = \"SUPPRESS\", DesiredDeliveryMediums = [\"EMAIL\"], ForceAliasCreation = false, EnableSmsMfa = true };", "{}", "{\"userAttributes\":{\"username\":\"ada\"},\"finalUserStatus\":\"CONFIRMED\",\"messageAction\":\"SUPPRESS\",\"desiredDeliveryMediums\":[\"EMAIL\"],\"forceAliasCreation\":false,\"enableSMSMFA\":true}" },
        { "CustomMessage", "CustomMessage_SignUp", "CustomMessageResponse H() => new() { SmsMessage = \"s {####}\", EmailMessage = \"<b>{####}</b>\", EmailSubject = \"é\" };", "{\"smsMessage\":null,\"emailMessage\":null,\"emailSubject\":null}", "{\"smsMessage\":\"s {####}\",\"emailMessage\":\"<b>{####}</b>\",\"emailSubject\":\"é\"}" },
        { "CustomMessage", "CustomMessage_SignUp", "void H() { }", "{\"smsMessage\":null}", "{\"smsMessage\":null}" },
        { "CustomEmailSender", "CustomEmailSender_SignUp", "void H(CustomEmailSenderEvent mail) => Seen.Add(mail.Request.Code!);", "{}", "{}" },
        { "InboundFederation", "InboundFederation_ExternalProvider", "InboundFederationResponse H() => new();", "{\"userAttributesToMap\":null}", "{\"userAttributesToMap\":{}}" },
        { "Other", "SomethingNew_One", "JsonElement H() => JsonElement.Parse(\"{\\\"allowed\\\":true}\");", "{\"allowed\":null,\"kept\":[1]}", "{\"allowed\":true,\"kept\":[1]}" },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task The_answer_is_the_event_with_its_response_filled_in(string trigger, string triggerSource, string handler, string response, string answered)
    {
        RunningFunction function = RunningFunction.Start(Pool + $$"""public static class Users { [CognitoTrigger(CognitoTrigger.{{trigger}})] public static {{handler}} }""");
        const string Request = """{ "userAttributes": {"email": "ada@example.com"}, "code": "c", "unknown": [1, {"a": null}] }""";

        string answer = await function.InvokeAsync(Event(triggerSource, Request, response));

        Assert.Equal(Event(triggerSource, Request, answered), answer);
    }

    [Fact]
    public async Task Version_2_adds_claims_of_any_JSON_and_scopes()
    {
        RunningFunction function = RunningFunction.Start(Pool + """
            public static class Users
            {
                [CognitoTrigger(CognitoTrigger.PreTokenGenerationV2)]
                public static PreTokenGenerationV2Response Take(PreTokenGenerationV2Event user) => new()
                {
                    ClaimsAndScopeOverrideDetails = new()
                    {
                        IdTokenGeneration = new() { ClaimsToAddOrOverride = new Dictionary<string, ClaimValue> { ["family_name"] = "xyz", ["favorite_number"] = 2, ["vip"] = true, ["half"] = 0.5 }, ClaimsToSuppress = ["email"] },
                        AccessTokenGeneration = new() { ClaimsToAddOrOverride = new Dictionary<string, ClaimValue> { ["list"] = ClaimValue.FromList("a", "b"), ["any"] = JsonElement.Parse("{\"x\":[1]}") }, ScopesToAdd = ["s1"], ScopesToSuppress = ["phone"] },
                        GroupOverrideDetails = user.Request.GroupConfiguration! with { GroupsToOverride = ["g"] },
                    },
                };
            }
            """);

        JsonNode answer = JsonNode.Parse(await function.InvokeAsync(Tokens))!;

        Assert.Equal("""
            {"claimsAndScopeOverrideDetails":{"idTokenGeneration":{"claimsToAddOrOverride":{"family_name":"xyz","favorite_number":2,"vip":true,"half":0.5},"claimsToSuppress":["email"]},"accessTokenGeneration":{"claimsToAddOrOverride":{"list":["a","b"],"any":{"x":[1]}},"scopesToAdd":["s1"],"scopesToSuppress":["phone"]},"groupOverrideDetails":{"groupsToOverride":["g"]}}}
            """.Trim(), answer["response"]!.ToJsonString());
    }

    [Theory]
    [InlineData("throw new InvalidOperationException(\"Not you.\")")]
    [InlineData("null!")]
    public async Task What_throws_or_gives_no_answer_refuses(string answer)
    {
        RunningFunction function = RunningFunction.Start($$"""
            public static class Users { [CognitoTrigger(CognitoTrigger.VerifyAuthChallengeResponse)] public static VerifyAuthChallengeResponse Take() => {{answer}}; }
            """);

        await function.ThrowsAsync<InvalidOperationException>(Event("VerifyAuthChallengeResponse_Authentication", "{}", "{}"));
    }

    [Fact]
    public async Task A_response_that_is_no_object_is_no_answer()
    {
        RunningFunction function = RunningFunction.Start(Pool + """
            public static class Users { [CognitoTrigger(CognitoTrigger.Other)] public static JsonElement Take() => JsonElement.Parse("[]"); }
            """);

        await function.ThrowsAsync<InvalidOperationException>(Event("SomethingNew_One", "{}", "{}"));
    }

    public static TheoryData<string, string[]> Faults => new()
    {
        { "[CognitoTrigger(CognitoTrigger.PreSignUp, Source = \"PreSignUp_AdminCreateUser\")] public static void Take() { }", [] },
        { "[CognitoTrigger(CognitoTrigger.PreSignUp, Source = \"PostConfirmation_ConfirmSignUp\")] public static void Take() { }", ["LR1025 'Source = \"PostConfirmation_ConfirmSignUp\"'"] },
        { "[CognitoTrigger(CognitoTrigger.PreSignUp, Source = \"PreSignUp_AdminCreatedUser\")] public static void Take() { }", ["LR1026 'Source = \"PreSignUp_AdminCreatedUser\"'"] },
        { "[CognitoTrigger(CognitoTrigger.Other, Source = \"SomethingNew_One\")] public static void Take() { }", [] },
        { "[CognitoTrigger(CognitoTrigger.DefineAuthChallenge)] public static void Take() { }", ["LR4004 'void'"] },
        { "[CognitoTrigger(CognitoTrigger.CreateAuthChallenge)] public static Task Take() => Task.CompletedTask;", ["LR4004 'Task'"] },
        { "[CognitoTrigger(CognitoTrigger.VerifyAuthChallengeResponse)] public static bool Take() => true;", ["LR1012 'bool'"] },
        { "[CognitoTrigger(CognitoTrigger.UserMigration)] public static void Take() { }", ["LR4004 'void'"] },
        { "[CognitoTrigger(CognitoTrigger.PreTokenGenerationV2)] public static PreTokenGenerationResponse Take() => new();", ["LR1012 'PreTokenGenerationResponse'"] },
        { "[CognitoTrigger(CognitoTrigger.PostConfirmation)] public static PreSignUpResponse Take() => new();", ["LR1012 'PreSignUpResponse'"] },
        { "[CognitoTrigger(CognitoTrigger.PreSignUp)] public static void Take(PostConfirmationEvent user) { }", ["LR1001 'PostConfirmationEvent user'"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_mistake_is_a_build_error(string handler, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync($$"""public static class Users { {{handler}} }""", Sources.Order, Sources.Json));

    private static string Event(string triggerSource, string request, string response) =>
        $$"""{ "version":"1","triggerSource":"{{triggerSource}}", "region": "eu-west-1", "userPoolId":"eu-west-1_A", "later": {"kept": [true]}, "request":{{request}}, "response": {{response}} }""";
}
