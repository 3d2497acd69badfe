using System.Text;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Http;

/// <summary>Events that are not quite what the services document.</summary>
public sealed class HttpSourceInputTests
{
    [Theory]
    [InlineData("""{"httpMethod":"GET","path":"/","headers":{"a":["secret"]}}""", "headers.a: ")]
    [InlineData("""{"httpMethod":"GET","path":"/","multiValueHeaders":{"a":[5]}}""", "multiValueHeaders.a")]
    [InlineData("""{"httpMethod":5,"path":"/"}""", "httpMethod: ")]
    [InlineData("""{"httpMethod":"GET","path":"/","requestContext":{"requestTimeEpoch":"secret"}}""", "requestContext.requestTimeEpoch: ")]
    [InlineData("""{"httpMethod":"GET","path":"/","isBase64Encoded":"secret"}""", "isBase64Encoded: ")]
    public void A_wrong_rest_event_names_the_place_but_not_the_value(string json, string place) => AssertWrong<ApiGatewayRestEvent>(json, place);

    [Theory]
    [InlineData("""{"httpMethod":"GET"}""", "requestContext: ")]
    [InlineData("""{"requestContext":{"elb":null}}""", "requestContext.elb: ")]
    [InlineData("""{"requestContext":{"elb":{}},"headers":"secret"}""", "headers: ")]
    public void A_wrong_load_balancers_event_names_the_place_but_not_the_value(string json, string place) => AssertWrong<AlbEvent>(json, place);

    [Theory]
    [InlineData("""{"requestContext":{"serviceNetworkArn":"n","timeEpoch":"secret"}}""", "requestContext.timeEpoch: ")]
    [InlineData("""{"requestContext":{"serviceNetworkArn":"n","timeEpoch":9223372036854775807}}""", "requestContext.timeEpoch: ")]
    [InlineData("""{"path":"/"}""", "requestContext: ")]
    public void A_wrong_lattice_event_names_the_place_but_not_the_value(string json, string place) => AssertWrong<VpcLatticeEvent>(json, place);

    [Fact]
    public void Nulls_count_as_absent()
    {
        HttpRequest request = Read<ApiGatewayRestEvent>("""
            {"httpMethod":"GET","path":"/x","headers":null,"multiValueHeaders":null,"queryStringParameters":null,"multiValueQueryStringParameters":null,
             "pathParameters":null,"stageVariables":null,"requestContext":null,"body":null,"isBase64Encoded":null,"resource":null,"more":{"a":1}}
            """);

        Assert.Equal(("GET", "/x", "", 0), (request.Method, request.Path, request.RawQueryString, request.Headers.Count));
        Assert.True(request.Body.IsMissing);
    }

    [Fact]
    public void Values_may_be_texts_or_lists()
    {
        HttpRequest request = Read<VpcLatticeEvent>("""{"path":"/x?y=1","headers":{"a":"1","b":["2","3"]},"requestContext":{"serviceNetworkArn":"n","timeEpoch":1696331543569073}}""");

        Assert.Equal(("1", "2, 3", "1", "/x"), (request.Headers["A"], request.Headers["B"], request.Query["y"], request.Path));
        Assert.Equal(new DateTimeOffset(2023, 10, 3, 11, 12, 23, TimeSpan.Zero).AddTicks(5690730), request.Time);
    }

    /// <summary>
    /// Only a load balancer without multi-value headers has lost the first value before it calls the function
    /// (<see href="https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html#multi-value-headers">multi-value headers</see>).
    /// </summary>
    [Fact]
    public void A_header_that_was_sent_twice_has_both_values()
    {
        HttpRequest[] requests =
        [
            Read<ApiGatewayHttpEvent>("""{"headers":{"x-tag":"a,b"},"requestContext":{"http":{"method":"GET"}}}"""),
            Read<FunctionUrlEvent>("""{"headers":{"x-tag":"a,b"},"requestContext":{"http":{"method":"GET"},"domainName":"x.lambda-url.eu-central-1.on.aws"}}"""),
            Read<ApiGatewayRestEvent>("""{"httpMethod":"GET","path":"/","headers":{"X-Tag":"b"},"multiValueHeaders":{"X-Tag":["a","b"]}}"""),
            Read<AlbEvent>("""{"requestContext":{"elb":{}},"multiValueHeaders":{"x-tag":["a","b"]}}"""),
            Read<VpcLatticeEvent>("""{"headers":{"x-tag":["a","b"]},"requestContext":{"serviceNetworkArn":"n"}}"""),
            Read<VpcLatticeV1Event>("""{"raw_path":"/","method":"GET","headers":{"x-tag":"a, b"}}"""),
        ];

        Assert.All(requests, request => Assert.Equal(["a", "b"], request.Headers.GetValues("X-TAG")));
        Assert.Equal("b", Read<AlbEvent>("""{"requestContext":{"elb":{}},"headers":{"x-tag":"b"}}""").Headers["x-tag"]);
    }

    [Fact]
    public void Cookies_in_several_lines_are_one_header() => Assert.Equal(
        "a=1; b=2", Read<AlbEvent>("""{"requestContext":{"elb":{}},"multiValueHeaders":{"cookie":["a=1","b=2"]}}""").Headers["Cookie"]);

    [Theory]
    [InlineData("198.51.100.7, 203.0.113.24", "203.0.113.24")]
    [InlineData("203.0.113.24:8080", "203.0.113.24")]
    [InlineData("[2001:db8::1]:8080", "2001:db8::1")]
    [InlineData("2001:db8::1", "2001:db8::1")]
    [InlineData("", null)]
    public void A_load_balancers_client_is_the_last_address_that_was_added(string header, string? address) => Assert.Equal(
        address, Read<AlbEvent>($$$"""{"requestContext":{"elb":{}},"headers":{"X-Forwarded-For":"{{{header}}}"}}""").SourceIp);

    [Theory]
    [InlineData("/orders/5", "/prod/orders/5", "prod", "/orders/{id}", "5", "/orders/5")]
    [InlineData("/prod/5", "/prod/prod/5", "prod", "/{proxy+}", "prod/5", "/prod/5")]
    [InlineData("/shop/orders/5", "/shop/orders/5", "prod", "/orders/{id}", "5", "/orders/5")]
    [InlineData("/shop/v2/orders/5", "/shop/v2/orders/5", "prod", "/{proxy+}", "orders/5", "/orders/5")]
    [InlineData("/shop/a%20b/", "/shop/a%20b/", "prod", "/{proxy+}", "a b", "/a%20b/")]
    [InlineData("/prod/orders", "/prod/orders", "prod", "$default", "", "/orders")]
    public void A_route_sees_neither_stage_nor_base_path(string path, string fullPath, string stage, string resource, string value, string expected) => Assert.Equal(
        expected, Read<ApiGatewayRestEvent>($$$"""
            {"httpMethod":"GET","path":"{{{path}}}","resource":"{{{resource}}}","pathParameters":{"id":"{{{value}}}","proxy":"{{{value}}}"},"requestContext":{"path":"{{{fullPath}}}","stage":"{{{stage}}}"}}
            """).Path);

    private static HttpRequest Read<TEvent>(string json) where TEvent : IHttpEvent<TEvent> => EventReader.ReadDocument<TEvent>(Encoding.UTF8.GetBytes(json)).ToRequest();

    private static void AssertWrong<TEvent>(string json, string place) where TEvent : IHttpEvent<TEvent>
    {
        var exception = Assert.Throws<EventReadException>(() => Read<TEvent>(json));
        Assert.StartsWith(place, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }
}
