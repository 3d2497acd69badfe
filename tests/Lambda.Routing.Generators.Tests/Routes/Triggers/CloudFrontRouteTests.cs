using System.Text.Json.Nodes;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class CloudFrontRouteTests
{
    private const string Doorman = """
        public sealed class Doorman
        {
            [CloudFrontTrigger("viewer-request", Path = "/members/*")]
            public CloudFrontResult Admit(CloudFrontEvent passing) => passing.Request.GetHeader("Cookie") is null
                ? CloudFrontResponse.Redirect("https://example.com/login")
                : passing.Request;

            [CloudFrontTrigger("viewer-request")]
            public CloudFrontRequest Pass(CloudFrontEvent passing) => passing.Request;

            [CloudFrontTrigger("origin-request")]
            public async Task<CloudFrontRequest> Rewrite(CloudFrontEvent passing)
            {
                await Task.Yield();
                return (passing.Request with { Uri = "/new", Body = null }).WithHeader("X-New", "1").WithHeader("cookie", null);
            }

            [CloudFrontTrigger("viewer-response")]
            public CloudFrontResponse? Respond(CloudFrontEvent passing) => passing.Response!.Status switch
            {
                "404" => null,
                "500" => passing.Response with { Body = new string('x', 50_000) },
                _ => passing.Response.WithHeader("X-New", "1"),
            };
        }
        """;

    private const string Request = """
        {"method":"GET","uri":"/members/a","querystring":"q=1","headers":{"cookie":[{"key":"Cookie","value":"a"}]},"clientIp":"::1","future":{"b":[1,null]},"body":{"data":"x"},"origin":{"custom":{"domainName":"o","port":443,"sslProtocols":[],"customHeaders":{},"later":1}}}
        """;

    [Fact]
    public async Task A_response_of_the_origin_has_a_route_of_its_own()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Doorman
            {
                [CloudFrontTrigger("origin-response")] public static CloudFrontResponse Origin(CloudFrontEvent passing) => passing.Response!.WithHeader("X-New", "1");
                [CloudFrontTrigger("viewer-response")] public static CloudFrontResponse Viewer(CloudFrontEvent passing) => passing.Response!;
            }
            """);

        AssertSame(
            """{"status":"200","headers":{"x-new":[{"key":"X-New","value":"1"}]}}""",
            await function.InvokeAsync(Event("origin-response", Request, """{"status":"200","headers":{}}""")));
        Assert.Equal("cloudfront Doorman.Origin", function.Route);
    }

    [Fact]
    public async Task A_request_that_goes_on_unchanged_is_what_arrived()
    {
        RunningFunction function = RunningFunction.Start(Doorman);

        AssertSame(Request.Replace("\"data\":\"x\"", "\"inputTruncated\":false,\"data\":\"x\"", StringComparison.Ordinal), await function.InvokeAsync(Event("viewer-request", Request)));
        Assert.Equal("cloudfront Doorman.Admit", function.Route);
    }

    [Fact]
    public async Task A_viewer_may_be_sent_elsewhere()
    {
        RunningFunction function = RunningFunction.Start(Doorman);

        Assert.Equal(
            """{"status":"302","headers":{"location":[{"key":"Location","value":"https://example.com/login"}]}}""",
            await function.InvokeAsync(Event("viewer-request", """{"method":"GET","uri":"/members/a","headers":{} }""")));
    }

    [Fact]
    public async Task A_changed_request_keeps_what_nobody_modelled()
    {
        RunningFunction function = RunningFunction.Start(Doorman);

        AssertSame(
            """{"method":"GET","uri":"/new","querystring":"q=1","headers":{"x-new":[{"key":"X-New","value":"1"}]},"clientIp":"::1","future":{"b":[1,null]},"origin":{"custom":{"domainName":"o","port":443,"sslProtocols":[],"customHeaders":{},"later":1}}}""",
            await function.InvokeAsync(Event("origin-request", Request)));
    }

    [Fact]
    public async Task A_response_is_changed_too_and_its_status_may_be_a_number()
    {
        RunningFunction function = RunningFunction.Start(Doorman);

        AssertSame(
            """{"status":"200","statusDescription":"OK","later":1,"headers":{"x-new":[{"key":"X-New","value":"1"}]}}""",
            await function.InvokeAsync(Event("viewer-response", Request, """{"status":200,"statusDescription":"OK","headers":{},"later":1}""")));
    }

    [Theory]
    [InlineData("404")]
    [InlineData("500")]
    public async Task No_answer_and_one_that_is_too_long_fail_the_invocation(string status)
    {
        RunningFunction function = RunningFunction.Start(Doorman);

        await function.ThrowsAsync<InvalidOperationException>(Event("viewer-response", Request, $$"""{"status":"{{status}}","headers":{} }"""));
    }

    [Theory]
    [InlineData(Request, null, "cloudfront Doorman.Admit")]
    [InlineData(Request, """{"status":"200"}""", "cloudfront Doorman.Respond")]
    public async Task An_event_that_does_not_say_where_it_comes_from_is_a_viewers(string request, string? response, string route)
    {
        RunningFunction function = RunningFunction.Start(Doorman);

        await function.InvokeAsync(Event(null, request, response));

        Assert.Equal(route, function.Route);
    }

    [Theory]
    [InlineData("""{"Records":[{"cf":{"request":5} }]}""")]
    [InlineData("""{"Records":[{"cf":{"request":{"uri":"/"} } },{"cf":{"request":{"uri":"/"} } }]}""")]
    [InlineData("""{"Records":[{"cf":{"request":{} } }]}""")]
    [InlineData("""{"Records":[{"cf":{"request":{"uri":5} } }]}""")]
    [InlineData("""{"Records":[{"cf":{"request":{"uri":"/","headers":{"a":"b"} } } }]}""")]
    public async Task What_is_no_such_event_fails_the_invocation(string json) =>
        await RunningFunction.Start(Doorman).ThrowsAsync<Reading.EventReadException>(json);

    [Fact]
    public async Task The_build_says_that_aws_does_not_run_such_functions_and_that_an_answer_is_needed() => Assert.Equal(
        ["LR4020 'CloudFrontTrigger'", "LR4004 'void'"],
        await RouteHost.FindingsAsync("public sealed class Shop { [CloudFrontTrigger] public void Nothing(CloudFrontEvent passing) { } }"));

    private static string Event(string? type, string request, string? response = null) =>
        $$$"""{"Records":[{"cf":{"config":{{{(type is null ? "{}" : $"{{\"eventType\":\"{type}\"}}")}}},"request":{{{request}}}{{{(response is null ? "" : ",\"response\":" + response)}}} } }]}""";

    private static void AssertSame(string expected, string actual) =>
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(expected), JsonNode.Parse(actual)), actual);
}
