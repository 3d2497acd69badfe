using System.Text;
using Lambda.Routing.ApiGatewayHttp;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Http;

public sealed class ApiGatewayHttpEventTests
{
    private static ApiGatewayHttpEvent Read(string json) => EventReader.ReadDocument<ApiGatewayHttpEvent>(Encoding.UTF8.GetBytes(json));

    [Fact]
    public void Every_documented_member_is_read()
    {
        ApiGatewayHttpEvent e = Read("""
            {"version":"2.0","routeKey":"ANY /a/{p}","rawPath":"/live/a/b","rawQueryString":"x=1&x=2","cookies":["c=1","d=2"],
             "headers":{"content-type":"text/plain","x-list":"a,b"},"queryStringParameters":{"x":"1,2"},"pathParameters":{"p":"b"},
             "stageVariables":{"s":"v"},"body":"aGk=","isBase64Encoded":true,
             "requestContext":{"accountId":"1","apiId":"2","authentication":{"clientCert":{"clientCertPem":"pem","subjectDN":"s","issuerDN":"i",
              "serialNumber":"n","validity":{"notBefore":"from","notAfter":"to"}}},
              "authorizer":{"jwt":{"claims":{"sub":"me"},"scopes":["r","w"]},
               "iam":{"accessKey":"k","accountId":"3","callerId":"4","cognitoIdentity":{"amr":["foo"],"identityId":"5","identityPoolId":"6"},
                "principalOrgId":"7","userArn":"8","userId":"9"},"lambda":{"tier":1}},
              "domainName":"d","domainPrefix":"dp","http":{"method":"PUT","path":"/live/a/b","protocol":"HTTP/2.0","sourceIp":"1.2.3.4","userAgent":"ua"},
              "requestId":"r","routeId":"ri","routeKey":"ANY /a/{p}","stage":"live","time":"12/Mar/2020:19:03:58 +0000","timeEpoch":1583348638390}}
            """);
        RequestContext context = e.RequestContext;

        Assert.Equal(("2.0", "ANY /a/{p}", "/live/a/b", "x=1&x=2"), (e.Version, e.RouteKey, e.RawPath, e.RawQueryString));
        Assert.Equal(("1,2", "b", "v"), (e.QueryStringParameters["x"], e.PathParameters["p"], e.StageVariables["s"]));
        Assert.Equal(("1", "2", "d", "dp"), (context.AccountId, context.ApiId, context.DomainName, context.DomainPrefix));
        Assert.Equal(("r", "ri", "ANY /a/{p}", "live"), (context.RequestId, context.RouteId, context.RouteKey, context.Stage));
        Assert.Equal("12/Mar/2020:19:03:58 +0000", context.Time);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1583348638390), context.TimeEpoch);
        ClientCertificate certificate = context.Authentication!.ClientCert!;
        Assert.Equal(("pem", "s", "i", "n"), (certificate.ClientCertPem, certificate.SubjectDn, certificate.IssuerDn, certificate.SerialNumber));
        Assert.Equal(("from", "to"), (certificate.Validity!.NotBefore, certificate.Validity.NotAfter));
        Authorizer authorizer = context.Authorizer!;
        Assert.Equal("me", authorizer.Jwt!.Claims["sub"]);
        Assert.Equal(["r", "w"], authorizer.Jwt.Scopes);
        IamAuthorizer iam = authorizer.Iam!;
        Assert.Equal(("k", "3", "4", "7", "8", "9"), (iam.AccessKey, iam.AccountId, iam.CallerId, iam.PrincipalOrgId, iam.UserArn, iam.UserId));
        Assert.Equal(["foo"], iam.CognitoIdentity!.Amr);
        Assert.Equal(("5", "6"), (iam.CognitoIdentity.IdentityId, iam.CognitoIdentity.IdentityPoolId));
        Assert.Equal(1, authorizer.Lambda["tier"].GetInt32());

        HttpRequest request = e.ToRequest();
        Assert.Equal(("PUT", "/live/a/b", "/a/b"), (request.Method, request.RawPath, request.Path));
        Assert.Equal(["1", "2"], request.Query.GetValues("x"));
        Assert.Equal(["a", "b"], request.Headers.GetValues("X-List"));
        Assert.Equal(("1", "2"), (request.Cookies["c"], request.Cookies["d"]));
        Assert.Equal("hi", request.Body.GetString());
        Assert.True(request.HasContentType("TEXT/PLAIN"));
        Assert.Equal(("d", "HTTP/2.0", "1.2.3.4", "ua", "r"), (request.Host, request.Protocol, request.SourceIp, request.UserAgent, request.RequestId));
        Assert.Equal(context.TimeEpoch, request.Time);
    }

    [Fact]
    public void An_event_can_be_written_by_hand_in_a_test()
    {
        var e = new ApiGatewayHttpEvent
        {
            RawPath = "/orders",
            QueryStringParameters = new Dictionary<string, string> { ["page"] = "2" },
            Body = "text",
            RequestContext = new RequestContext { Http = new RequestLine { Method = "POST" } },
        };

        HttpRequest request = e.ToRequest();

        Assert.Equal(("/orders", "2", "text"), (request.Path, request.Query["page"], request.Body.GetString()));
        Assert.Empty(request.Cookies);
        Assert.Null(request.Time);
    }

    [Fact]
    public void The_raw_query_string_is_the_truth() => Assert.Equal(
        ["a,b"],
        Read("""{"rawQueryString":"x=a%2Cb","queryStringParameters":{"x":"a,b"},"requestContext":{"http":{"method":"GET"}}}""").ToRequest().Query.GetValues("x"));

    [Fact]
    public void An_event_without_a_raw_path_has_that_of_its_context() =>
        Assert.Equal("/x", Read("""{"requestContext":{"http":{"method":"GET","path":"/x"}}}""").ToRequest().Path);

    [Theory]
    [InlineData("""{}""", "requestContext: ")]
    [InlineData("""{"requestContext":{}}""", "requestContext.http: ")]
    [InlineData("""{"requestContext":{"http":{}}}""", "requestContext.http.method: ")]
    [InlineData("""{"requestContext":{"http":{"method":5}}}""", "requestContext.http.method: ")]
    [InlineData("""{"headers":{"a":["secret"]},"requestContext":{"http":{"method":"GET"}}}""", "headers.a: ")]
    [InlineData("""{"requestContext":{"http":{"method":"GET"},"timeEpoch":"secret"}}""", "requestContext.timeEpoch: ")]
    public void A_wrong_event_names_the_place_but_not_the_value(string json, string place)
    {
        var exception = Assert.Throws<EventReadException>(() => Read(json));

        Assert.StartsWith(place, exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_request_context_is_an_error() => Assert.Throws<EventReadException>(() =>
        Read("""{"requestContext":{"http":{"method":"GET"}},"requestContext":{"http":{"method":"PUT"}}}"""));
}
