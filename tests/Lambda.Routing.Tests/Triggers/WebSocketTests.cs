using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class WebSocketTests
{
    [Fact]
    public void The_sample_is_read()
    {
        WebSocketEvent happened = Json.Read<WebSocketEvent>(System.Text.Encoding.UTF8.GetString(Samples.Read("WebSocket", "apigw-websocket")));

        Assert.False(string.IsNullOrEmpty(happened.RequestContext.ConnectionId));
        Assert.NotNull(happened.RequestContext.ManagementEndpoint);
    }

    [Fact]
    public void Every_message_says_what_the_authorizer_of_the_connection_found_out()
    {
        HttpCaller caller = Json.Read<WebSocketEvent>(
            """{"body":"hi","requestContext":{"connectionId":"c","eventType":"MESSAGE","authorizer":{"principalId":"me","tenant":"blue","integrationLatency":5}}}""").Caller;

        Assert.Equal((HttpCallerKind.Authorizer, "me", "blue"), (caller.Kind, caller.Id, caller["tenant"]));
        Assert.Same(HttpCaller.Anonymous, Json.Read<WebSocketEvent>("""{"requestContext":{"connectionId":"c"}}""").Caller);
    }

    [Fact]
    public void Members_that_do_not_apply_may_be_null()
    {
        WebSocketEvent happened = Json.Read<WebSocketEvent>(
            """{"headers":null,"body":null,"requestContext":{"connectionId":"c","domainName":null,"status":200,"authorizer":null,"identity":null}}""");

        Assert.True(happened.Payload.IsMissing);
        Assert.Empty(happened.Headers);
        Assert.Null(happened.RequestContext.ManagementEndpoint);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(600)]
    public void A_refusal_has_a_status_that_refuses(int status) => Assert.Throws<ArgumentOutOfRangeException>(() => WebSocketResponse.Refuse(status));

    [Theory]
    [InlineData("""{"body":"SECRET"}""", "requestContext: required but missing")]
    [InlineData("""{"requestContext":{"connectionId":"c"},"body":{"a":"SECRET"}}""", "body: expected a string")]
    [InlineData("""{"requestContext":{"connectionId":"c","connectionId":"d"}}""", "requestContext.connectionId: duplicated discriminator")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<WebSocketEvent>(json).Message);
}
