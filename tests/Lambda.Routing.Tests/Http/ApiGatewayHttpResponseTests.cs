using System.Buffers;
using System.Text;
using System.Text.Json;
using Lambda.Routing.ApiGatewayHttp;

namespace Lambda.Routing.Tests.Http;

public sealed class ApiGatewayHttpResponseTests
{
    private static string Write(HttpResult result)
    {
        var output = new ArrayBufferWriter<byte>();
        new ApiGatewayHttpEvent { RequestContext = new RequestContext { Http = new RequestLine { Method = "GET" } } }.WriteResponse(result, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    [Fact]
    public void A_status_alone_is_a_status_code() => Assert.Equal("""{"statusCode":204}""", Write(HttpResult.NoContent()));

    [Fact]
    public void Json_is_escaped_into_the_body_once() => Assert.Equal(
        """{"statusCode":200,"headers":{"content-type":"application/json"},"body":"{\"weight\":1,\"label\":\"a/b\\u0026c\"}","isBase64Encoded":false}""",
        Write(HttpResult.Ok(new Parcel(1, "a/b&c"), HttpJson.Default.Parcel)));

    [Fact]
    public void Text_is_escaped_only_where_json_demands_it() => Assert.Equal(
        """{"statusCode":200,"headers":{"content-type":"text/plain; charset=utf-8"},"body":"é<b>&'\"\\\n","isBase64Encoded":false}""",
        Write(HttpResult.Text("é<b>&'\"\\\n")));

    [Fact]
    public void Bytes_are_base64() => Assert.Equal(
        """{"statusCode":200,"headers":{"content-type":"image/png"},"body":"iVBORw==","isBase64Encoded":true}""",
        Write(HttpResult.Bytes(new byte[] { 0x89, 0x50, 0x4E, 0x47 }, "image/png")));

    [Fact]
    public void Headers_and_cookies_have_their_own_members() => Assert.Equal(
        """{"statusCode":302,"headers":{"Location":"/next?a=1&b=2","X-A":"1, 2"},"cookies":["a=1; Path=/; Secure; HttpOnly; SameSite=Lax","b=2"]}""",
        Write(HttpResult.Redirect("/next?a=1&b=2").WithHeader("X-A", "1").WithHeader("X-A", "2")
            .WithCookie(new HttpCookie("a", "1")).WithHeader("set-cookie", "b=2")));

    [Fact]
    public void A_body_of_a_megabyte_arrives_whole()
    {
        string text = string.Concat(Enumerable.Repeat("\"é\\", 300_000));
        using JsonDocument json = JsonDocument.Parse(Write(HttpResult.Text(text)));

        Assert.Equal(text, json.RootElement.GetProperty("body").GetString());
    }

    [Fact]
    public void A_binary_body_of_a_megabyte_arrives_whole()
    {
        byte[] bytes = new byte[1_000_000];
        new Random(1).NextBytes(bytes);
        using JsonDocument json = JsonDocument.Parse(Write(HttpResult.Bytes(bytes)));

        Assert.Equal(bytes, json.RootElement.GetProperty("body").GetBytesFromBase64());
    }

    [Fact]
    public void A_problem_is_a_problem_on_the_wire_too() => Assert.Equal(
        """{"statusCode":404,"headers":{"content-type":"application/problem+json"},"body":"{\"type\":\"about:blank\",\"title\":\"Not Found\",\"status\":404}","isBase64Encoded":false}""",
        Write(HttpResult.NotFound()));
}
