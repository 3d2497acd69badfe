using System.Text;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class HttpSourceEventsTests
{
    [Theory]
    [InlineData(HttpSources.All)]
    [InlineData(HttpSources.FunctionUrl | HttpSources.VpcLattice)]
    public void A_request_comes_from_one_service(HttpSources source) =>
        Assert.Throws<ArgumentException>(() => HttpEvents.Of(new HttpTestRequest("GET", "/"), source));

    [Fact]
    public void Answers_are_read_in_every_form()
    {
        InvocationResult[] answers =
        [
            Answer("""{"statusCode":200,"headers":{"X-A":"1","set-cookie":"a=1","Set-cookie":"b=2"}}"""),
            Answer("""{"statusCode":200,"multiValueHeaders":{"x-a":["1"],"Set-Cookie":["a=1","b=2"]}}"""),
            Answer("""{"statusCode":200,"headers":{"x-a":"1"},"multiValueHeaders":{"Set-Cookie":["a=1","b=2"]}}"""),
            Answer("""{"statusCode":200,"headers":{"x-a":"1"},"cookies":["a=1","b=2"]}"""),
        ];

        Assert.All(answers, answer =>
        {
            Assert.Equal("1", answer.HttpHeader("X-a"));
            Assert.Null(answer.HttpHeader("X-b"));
            Assert.Equal(["a=1", "b=2"], answer.HttpCookies());
        });
    }

    [Fact]
    public void Connections_open_speak_and_close()
    {
        WebSocketEvent connect = EventReader.ReadDocument<WebSocketEvent>(WebSocketEvents.Connect(("table", "7")));
        WebSocketEvent message = EventReader.ReadDocument<WebSocketEvent>(WebSocketEvents.Message("move", new Parcel(1, "a"), ParcelJson.Default.Parcel));
        WebSocketEvent disconnect = EventReader.ReadDocument<WebSocketEvent>(WebSocketEvents.Disconnect(1006));

        Assert.Equal(("$connect", "CONNECT", "7"), (connect.RequestContext.RouteKey, connect.RequestContext.EventType, connect.QueryStringParameters["table"]));
        Assert.Equal(("move", "MESSAGE", """{"number":1,"label":"a"}"""), (message.RequestContext.RouteKey, message.RequestContext.EventType, message.Body));
        Assert.Equal(("$disconnect", 1006), (disconnect.RequestContext.RouteKey, disconnect.RequestContext.DisconnectStatusCode));
        Assert.Equal(connect.RequestContext.ConnectionId, message.RequestContext.ConnectionId);
    }

    [Fact]
    public void Authorizers_are_asked()
    {
        var request = new HttpTestRequest("GET", "/orders?a=1") { Headers = new Dictionary<string, string> { ["X-Key"] = "k" } };
        TokenAuthorizerEvent token = EventReader.ReadDocument<TokenAuthorizerEvent>(AuthorizerEvents.Token("t"));
        RequestAuthorizerEvent rest = EventReader.ReadDocument<RequestAuthorizerEvent>(AuthorizerEvents.Request(request));
        HttpAuthorizerEvent http = EventReader.ReadDocument<HttpAuthorizerEvent>(AuthorizerEvents.Http(request, "k"));

        Assert.Equal(("t", "arn:aws:execute-api:us-east-1:123456789012:exampleapi/test/GET/orders"), (token.AuthorizationToken, token.MethodArn));
        Assert.Equal(("k", "1", token.MethodArn), (rest.Headers["x-key"], rest.QueryStringParameters["a"], rest.MethodArn));
        Assert.Equal(("k", "a=1", token.MethodArn), (http.IdentitySource.Single(), http.RawQueryString, http.MethodArn));
    }

    private static InvocationResult Answer(string json) => new(Encoding.UTF8.GetBytes(json), null);
}
