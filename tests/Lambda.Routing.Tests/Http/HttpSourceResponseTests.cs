using System.Buffers;
using System.Text;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;

namespace Lambda.Routing.Tests.Http;

/// <summary>The exact document that each service gets.</summary>
public sealed class HttpSourceResponseTests
{
    private static readonly HttpResult s_full = HttpResult.Text("hé", "text/plain", 201).WithHeader("X-A", "1").WithHeader("Set-Cookie", "a=1").WithHeader("Set-Cookie", "b=2");

    [Fact]
    public void A_rest_api_gets_cookies_as_lists_beside_the_headers()
    {
        Assert.Equal(
            """{"statusCode":201,"headers":{"content-type":"text/plain","X-A":"1"},"multiValueHeaders":{"Set-Cookie":["a=1","b=2"]},"body":"hé","isBase64Encoded":false}""",
            Write<ApiGatewayRestEvent>(HttpSources.ApiGatewayRest, s_full));
        Assert.Equal("""{"statusCode":204}""", Write<ApiGatewayRestEvent>(HttpSources.ApiGatewayRest, HttpResult.NoContent()));
    }

    [Fact]
    public void A_load_balancer_gets_one_header_for_each_cookie() => Assert.Equal(
        """{"statusCode":201,"statusDescription":"201 Created","headers":{"content-type":"text/plain","X-A":"1","set-cookie":"a=1","Set-cookie":"b=2"},"body":"hé","isBase64Encoded":false}""",
        Write<AlbEvent>(HttpSources.LoadBalancer, s_full));

    [Fact]
    public void A_load_balancer_with_multi_value_headers_gets_lists_only() => Assert.Equal(
        """{"statusCode":201,"statusDescription":"201 Created","multiValueHeaders":{"content-type":["text/plain"],"X-A":["1"],"set-cookie":["a=1","b=2"]},"body":"hé","isBase64Encoded":false}""",
        Write<AlbEvent>(HttpSources.LoadBalancer, s_full, multiValue: true));

    [Fact]
    public void A_load_balancer_gets_every_member_even_of_an_empty_answer()
    {
        Assert.Equal("""{"statusCode":204,"statusDescription":"204 No Content","headers":{},"body":"","isBase64Encoded":false}""", Write<AlbEvent>(HttpSources.LoadBalancer, HttpResult.NoContent()));
        Assert.Equal("""{"statusCode":204,"statusDescription":"204 No Content","multiValueHeaders":{},"body":"","isBase64Encoded":false}""", Write<AlbEvent>(HttpSources.LoadBalancer, HttpResult.NoContent(), multiValue: true));
    }

    [Fact]
    public void A_function_url_gets_what_payload_format_2_has() => Assert.Equal(
        """{"statusCode":201,"headers":{"content-type":"text/plain","X-A":"1"},"cookies":["a=1","b=2"],"body":"hé","isBase64Encoded":false}""",
        Write<FunctionUrlEvent>(HttpSources.FunctionUrl, s_full));

    [Fact]
    public void Lattice_gets_a_description_and_one_header_for_each_cookie() => Assert.Equal(
        """{"statusCode":201,"statusDescription":"201 Created","headers":{"content-type":"text/plain","X-A":"1","set-cookie":"a=1","Set-cookie":"b=2"},"body":"hé","isBase64Encoded":false}""",
        Write<VpcLatticeEvent>(HttpSources.VpcLattice, s_full));

    [Fact]
    public void Bytes_are_base64_everywhere()
    {
        HttpResult bytes = HttpResult.Bytes(new byte[] { 0x89, 0x50 }, "image/png");

        Assert.EndsWith("""
            "body":"iVA=","isBase64Encoded":true}
            """, Write<ApiGatewayRestEvent>(HttpSources.ApiGatewayRest, bytes), StringComparison.Ordinal);
        Assert.EndsWith("""
            "body":"iVA=","isBase64Encoded":true}
            """, Write<AlbEvent>(HttpSources.LoadBalancer, bytes), StringComparison.Ordinal);
        Assert.EndsWith("""
            "body":"iVA=","isBase64Encoded":true}
            """, Write<VpcLatticeEvent>(HttpSources.VpcLattice, bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void Thirty_cookies_stay_thirty()
    {
        HttpResult result = Enumerable.Range(0, 30).Aggregate(HttpResult.Ok(), (answer, number) => answer.WithHeader("Set-Cookie", $"c{number}=1"));
        var invocation = new InvocationResult(Encoding.UTF8.GetBytes(Write<AlbEvent>(HttpSources.LoadBalancer, result)), "alb");

        Assert.Equal(30, invocation.HttpCookies().Distinct().Count());
    }

    private static string Write<TEvent>(HttpSources source, HttpResult result, bool multiValue = false) where TEvent : IHttpEvent<TEvent>
    {
        var output = new ArrayBufferWriter<byte>();
        EventReader.ReadDocument<TEvent>(HttpEvents.Of(new HttpTestRequest("GET", "/") { MultiValueHeaders = multiValue }, source)).WriteResponse(result, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
