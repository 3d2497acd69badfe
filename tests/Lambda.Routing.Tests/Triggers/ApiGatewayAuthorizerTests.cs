using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class ApiGatewayAuthorizerTests
{
    [Fact]
    public void Nothing_that_prints_itself_tells_a_secret()
    {
        object[] all =
        [
            new TokenAuthorizerEvent { MethodArn = "arn", AuthorizationToken = "SECRET" },
            Json.Read<RequestAuthorizerEvent>("""{"methodArn":"arn","authorizationToken":"SECRET","identitySource":"SECRET","headers":{"a":"SECRET"}}"""),
            Json.Read<HttpAuthorizerEvent>("""{"routeArn":"arn","identitySource":["SECRET"],"rawQueryString":"token=SECRET","cookies":["a=SECRET"]}"""),
            AuthorizerPolicy.Allow("SECRET", "arn") with { UsageIdentifierKey = "SECRET" },
            AuthorizerDecision.Allow("SECRET") with { UsageIdentifierKey = "SECRET" },
        ];

        Assert.All(all, one => Assert.DoesNotContain("SECRET", one.ToString(), StringComparison.Ordinal));
        Assert.Equal("TokenAuthorizerEvent { MethodArn = arn }", all[0].ToString());
    }

    [Theory]
    [InlineData("""{"type":"TOKEN"}""", "methodArn: required but missing")]
    [InlineData("""{"type":"TOKEN","methodArn":"m","authorizationToken":["SECRET"]}""", "authorizationToken: expected a string")]
    [InlineData("""{"type":"TOKEN","type":"REQUEST","methodArn":"m"}""", "type: duplicated discriminator")]
    public void A_wrong_question_about_a_token_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<TokenAuthorizerEvent>(json).Message);

    [Theory]
    [InlineData("""{"type":"REQUEST","methodArn":"m","headers":["SECRET"]}""", "headers: expected an object")]
    [InlineData("""{"type":"REQUEST","methodArn":"m","requestContext":"SECRET"}""", "requestContext: expected an object")]
    public void A_wrong_question_about_a_request_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<RequestAuthorizerEvent>(json).Message);

    [Theory]
    [InlineData("""{"type":"REQUEST"}""", "routeArn: required but missing")]
    [InlineData("""{"type":"REQUEST","routeArn":"m","cookies":"SECRET"}""", "cookies: expected an array")]
    public void A_wrong_question_of_an_HTTP_API_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<HttpAuthorizerEvent>(json).Message);
}
