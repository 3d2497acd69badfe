using System.Text;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Http;

/// <summary>Who sent a request, in one form for every service.</summary>
public sealed class HttpCallerTests
{
    private const string Certificate = """{"clientCertPem":"PEM","subjectDN":"CN=till","issuerDN":"CN=ca","serialNumber":"a1","validity":{"notBefore":"May  8 12:30:02 2019 GMT","notAfter":"Aug 15 09:36:04 2021 GMT"}}""";

    [Fact]
    public void A_verified_token_of_an_http_api()
    {
        HttpCaller caller = Http("""{"jwt":{"claims":{"sub":"me","groups":"[a b]"},"scopes":["read"]}}""");

        Assert.Equal((HttpCallerKind.Token, "me", "[a b]", null), (caller.Kind, caller.Id, caller["groups"], caller["Sub"]));
        Assert.Equal(["read"], caller.Scopes);
        Assert.True(caller.IsAuthenticated);
    }

    [Fact]
    public void A_signature_for_an_http_api()
    {
        HttpCaller caller = Http("""{"iam":{"userArn":"arn:x","accountId":"1","userId":"u","accessKey":"k","principalOrgId":"o","cognitoIdentity":{"identityId":"i","identityPoolId":"p"}}}""");
        HttpIamIdentity iam = caller.Iam!;

        Assert.Equal((HttpCallerKind.Iam, "arn:x"), (caller.Kind, caller.Id));
        Assert.Equal(("arn:x", "1", "u", "k", "o", "i", "p"), (iam.Arn, iam.AccountId, iam.UserId, iam.AccessKeyId, iam.OrganizationId, iam.CognitoIdentityId, iam.CognitoIdentityPoolId));
    }

    [Fact]
    public void A_lambda_authorizers_context_is_text_or_json()
    {
        HttpCaller caller = Http("""{"lambda":{"principalId":"p","tier":1,"beta":true,"tags":["a"],"none":null}}""");

        Assert.Equal((HttpCallerKind.Authorizer, "p", "1", "true", "[\"a\"]", null), (caller.Kind, caller.Id, caller["tier"], caller["beta"], caller["tags"], caller["none"]));
    }

    [Theory]
    [InlineData("[a b]", "a|b")]
    [InlineData("[a]", "a")]
    [InlineData("[a,b c]", "a,b|c")]
    [InlineData("[]", "")]
    [InlineData("[", "[")]
    [InlineData("a", "a")]
    [InlineData("", "")]
    public void A_list_in_an_http_apis_token_is_taken_apart(string sent, string values) =>
        Assert.Equal(values, string.Join('|', Http($$$"""{"jwt":{"claims":{"cognito:groups":"{{{sent}}}"} } }""").GetValues("cognito:groups")));

    [Theory]
    [InlineData("""{"claims":{"cognito:groups":"a,b"}}""", "a|b")]
    [InlineData("""{"claims":{"cognito:groups":"a"}}""", "a")]
    [InlineData("""{"claims":{"cognito:groups":["a","b c"]}}""", "a|b c")]
    [InlineData("""{"cognito:groups":"a,b"}""", "a|b")]
    [InlineData("""{"cognito:groups":"[\"a\", 5, null]"}""", "a|5")]
    [InlineData("""{"cognito:groups":true}""", "true")]
    [InlineData("""{"other":"a"}""", "")]
    public void A_list_in_what_a_rest_api_was_told_is_taken_apart(string authorizer, string values) =>
        Assert.Equal(values, string.Join('|', Rest(authorizer).GetValues("cognito:groups")));

    [Theory]
    [InlineData("scope")]
    [InlineData("scp")]
    public void Scopes_are_divided_by_blanks(string claim) =>
        Assert.Equal(["read", "write"], Http($$$"""{"jwt":{"claims":{"{{{claim}}}":"read write"} } }""").GetValues(claim));

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"jwt":null,"iam":null,"lambda":null}""")]
    [InlineData("""{"lambda":{}}""")]
    public void Without_an_authorizers_word_a_caller_is_anonymous(string authorizer)
    {
        Assert.Same(HttpCaller.Anonymous, Http(authorizer));
        Assert.False(HttpCaller.Anonymous.IsAuthenticated);
        Assert.Empty(HttpCaller.Anonymous.Claims);
    }

    [Fact]
    public void A_certificate_vouches_alone_or_beside_another()
    {
        HttpCaller alone = Http("null", Certificate);
        HttpCaller beside = Http("""{"jwt":{"claims":{"sub":"me"}}}""", Certificate);

        Assert.Equal((HttpCallerKind.Certificate, "CN=till"), (alone.Kind, alone.Id));
        Assert.Equal((HttpCallerKind.Token, "CN=ca"), (beside.Kind, beside.Certificate!.Issuer));
        Assert.Equal(new DateTimeOffset(2019, 5, 8, 12, 30, 2, TimeSpan.Zero), alone.Certificate!.NotBefore);
        Assert.Equal(new DateTimeOffset(2021, 8, 15, 9, 36, 4, TimeSpan.Zero), alone.Certificate.NotAfter);
        Assert.Equal(("a1", "PEM"), (alone.Certificate.SerialNumber, alone.Certificate.Pem));
    }

    [Fact]
    public void A_rest_apis_token_has_its_scopes_in_the_token_and_an_http_apis_beside_it()
    {
        Assert.Equal(["a", "b"], Rest("""{"claims":{"sub":"me","scope":"a b"}}""").Scopes);
        HttpCaller caller = Rest("""{"claims":{"sub":"me"},"scopes":["a"]}""");
        Assert.Equal((HttpCallerKind.Token, "me", "a"), (caller.Kind, caller.Id, caller.Scopes.Single()));
    }

    [Fact]
    public void A_rest_apis_authorizer_names_a_principal()
    {
        HttpCaller caller = Rest("""{"principalId":"user-1","plan":"gold","integrationLatency":5}""");

        Assert.Equal((HttpCallerKind.Authorizer, "user-1", "gold"), (caller.Kind, caller.Id, caller["plan"]));
    }

    [Fact]
    public void A_rest_apis_signer_is_its_identity()
    {
        HttpCaller caller = Rest("null", """{"userArn":"arn:x","accountId":"1","user":"u","caller":"u","accessKey":"k"}""");

        Assert.Equal((HttpCallerKind.Iam, "arn:x", "u"), (caller.Kind, caller.Id, caller.Iam!.UserId));
        Assert.Equal(HttpCallerKind.Certificate, Rest("null", $$"""{"clientCert":{{Certificate}}}""").Kind);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("{}", "{}")]
    [InlineData("""{"claims":null,"scopes":null}""", """{"userArn":null,"sourceIp":"1.2.3.4"}""")]
    public void A_rest_api_without_an_authorizer_knows_nobody(string authorizer, string identity) => Assert.Same(HttpCaller.Anonymous, Rest(authorizer, identity));

    [Fact]
    public void Lattice_knows_who_signed()
    {
        HttpCaller caller = Read<VpcLatticeEvent>("""{"requestContext":{"serviceNetworkArn":"n","identity":{"type":"AWS_IAM","principal":"arn:x","principalOrgID":"o"}}}""").Caller;

        Assert.Equal((HttpCallerKind.Iam, "arn:x", "o"), (caller.Kind, caller.Id, caller.Iam!.OrganizationId));
        Assert.Same(HttpCaller.Anonymous, Read<VpcLatticeEvent>("""{"requestContext":{"serviceNetworkArn":"n","identity":{"sourceVpcArn":"v"}}}""").Caller);
    }

    [Fact]
    public void What_a_client_may_write_itself_makes_nobody_of_it() => Assert.Same(HttpCaller.Anonymous, Read<AlbEvent>(
        """{"requestContext":{"elb":{}},"httpMethod":"GET","path":"/","headers":{"x-amzn-oidc-data":"eyJhbGciOiJub25lIn0.eyJncm91cHMiOlsiYWRtaW4iXX0.","x-amzn-oidc-identity":"admin","x-amzn-mtls-clientcert-subject":"CN=admin"}}""").Caller);

    private static HttpCaller Http(string authorizer, string certificate = "null") => Read<ApiGatewayHttpEvent>(
        $$$"""{"requestContext":{"http":{"method":"GET","path":"/"},"authorizer":{{{authorizer}}},"authentication":{"clientCert":{{{certificate}}} } } }""").Caller;

    private static HttpCaller Rest(string authorizer, string identity = "null") => Read<ApiGatewayRestEvent>(
        $$$"""{"httpMethod":"GET","path":"/","requestContext":{"authorizer":{{{authorizer}}},"identity":{{{identity}}}}}""").Caller;

    private static HttpRequest Read<TEvent>(string json) where TEvent : IHttpEvent<TEvent> => EventReader.ReadDocument<TEvent>(Encoding.UTF8.GetBytes(json)).ToRequest();
}
