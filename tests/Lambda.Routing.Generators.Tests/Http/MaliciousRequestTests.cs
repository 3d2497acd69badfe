using System.Text.Json;
using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>Requests that mean harm, sent to a compiled function: each ends as an answer that shows nothing of it, or as a reported error.</summary>
public sealed class MaliciousRequestTests
{
    private const string Handlers = """
        public sealed record Box(int Size, Box? Inner);

        [System.Text.Json.Serialization.JsonSerializable(typeof(Box))]
        internal sealed partial class BoxJson : System.Text.Json.Serialization.JsonSerializerContext;

        public static class S
        {
            [HttpTrigger("GET /header")] public static HttpResult Header(string q) => HttpResult.Text("ok").WithHeader("X-Echo", q);
            [HttpTrigger("GET /name")] public static HttpResult Name(string q) => HttpResult.Text("ok").WithHeader(q, "1");
            [HttpTrigger("GET /redirect")] public static HttpResult Redirect(string q) => HttpResult.Redirect(q);
            [HttpTrigger("GET /cookie")] public static HttpResult Cookie(string q) => HttpResult.Text("ok").WithCookie(new HttpCookie("c", q));
            [HttpTrigger("GET /type")] public static HttpResult Type(string q) => HttpResult.Text("ok", q);
            [HttpTrigger("GET /download")] public static HttpResult Download(string q) => HttpResult.File("x"u8.ToArray(), fileDownloadName: q);
            [HttpTrigger("GET /files/{proxy+}")] public static string File(string proxy) => proxy;
            [HttpTrigger("GET /file/{name}")] public static string One(string name) => name;
            [HttpTrigger("GET /query")] public static string Query(int q = 0, string[]? all = null) => $"{q} {all?.Length}";
            [HttpTrigger("POST /box")] public static string Take(Box box) => "taken";
            [HttpTrigger("POST /json")] public static string Json([FromBody] System.Text.Json.JsonElement json) => "taken";
            [HttpTrigger("POST /text")] public static string Text([FromBody] string text) => "taken";
            [HttpTrigger("POST /form")] public static string Form([FromForm] string a) => "taken";
            [HttpTrigger("GET /throws")] public static string Throws(string q) => throw new InvalidOperationException($"secret {q}");
        }
        """;

    private static readonly RunningFunction s_function = RunningFunction.StartOnly(Handlers);

    [Theory]
    [InlineData("/header", "a%0D%0ASet-Cookie:%20admin=1")]
    [InlineData("/header", "a%0Ab")]
    [InlineData("/header", "a%00b")]
    [InlineData("/name", "X%0D%0AY")]
    [InlineData("/name", "a:b")]
    [InlineData("/redirect", "/%0D%0ASet-Cookie:%20admin=1")]
    [InlineData("/cookie", "1;%20Domain=evil")]
    [InlineData("/cookie", "1%0D%0AX:%202")]
    [InlineData("/type", "text/html%0D%0AX:%202")]
    public async Task A_value_cannot_begin_another_header(string path, string query)
    {
        string answer = await GetAsync(path, "q=" + query);

        Assert.Equal(500, HttpRequests.Answer(answer).Status);
        AssertShowsNothing(answer, "admin", "evil", "X:", "Exception");
    }

    [Theory]
    [InlineData("a%0D%0Ab.txt")]
    [InlineData("a%22;%20b=%22c.txt")]
    public async Task The_name_of_a_download_stays_one_parameter(string name)
    {
        string header = HttpRequests.Header(await GetAsync("/download", "q=" + name), "Content-Disposition")!;

        Assert.DoesNotContain('\r', header);
        Assert.DoesNotContain('\n', header);
        Assert.Equal(2, header.Count(character => character == '"'));
    }

    [Theory]
    [InlineData("/files/../secret")]
    [InlineData("/files/a/../../secret")]
    [InlineData("/files/%2e%2e/secret")]
    [InlineData("/files/%2E%2E%2Fsecret")]
    [InlineData("/files/..%2fsecret")]
    [InlineData("/files/..%5csecret")]
    [InlineData("/files/..%255csecret/..")]
    [InlineData("/files/a/./b")]
    [InlineData("/files//etc/passwd")]
    [InlineData("/files/%2Fetc/passwd/..")]
    [InlineData("/files/a%00.txt")]
    [InlineData("/file/..")]
    [InlineData("/file/%2e%2e")]
    [InlineData("/file/..%2Fsecret")]
    [InlineData("/file/..%5Csecret")]
    [InlineData("/file/%c0%ae%c0%ae")]
    [InlineData("/file/%zz")]
    [InlineData("/file/%")]
    [InlineData("/file/%ff")]
    [InlineData("/file/%ED%A0%80")]
    public async Task A_path_cannot_climb_and_must_be_encoded_right(string path)
    {
        string answer = await GetAsync(path);

        Assert.Equal(400, HttpRequests.Answer(answer).Status);
        AssertShowsNothing(answer, "secret", "passwd", "Exception");
    }

    [Theory]
    [InlineData("q=%zz", 400)]
    [InlineData("%zz=1", 400)]
    [InlineData("q=%ff", 400)]
    [InlineData("q=1%00", 400)]
    [InlineData("q=99999999999999999999", 400)]
    [InlineData("q=1&q=2", 400)]
    public async Task A_query_that_does_not_fit_is_refused(string query, int status)
    {
        string answer = await GetAsync("/query", query);

        Assert.Equal(status, HttpRequests.Answer(answer).Status);
        AssertShowsNothing(answer, "9999", "Exception");
    }

    [Fact]
    public async Task A_query_of_very_many_names_is_answered()
    {
        string names = string.Join('&', Enumerable.Range(0, 100_000).Select(number => $"k{number}=v"));

        Assert.Equal((200, "7 2"), HttpRequests.Answer(await GetAsync("/query", $"{names}&q=7&all=1&all=2")));
    }

    [Fact]
    public async Task A_query_of_very_many_values_is_answered() =>
        Assert.Equal((200, "0 100000"), HttpRequests.Answer(await GetAsync("/query", string.Join('&', Enumerable.Repeat("all=1", 100_000)))));

    [Fact]
    public async Task A_very_long_value_that_does_not_fit_is_not_repeated()
    {
        string answer = await GetAsync("/query", "q=" + new string('7', 1_000_000));

        Assert.Equal(400, HttpRequests.Answer(answer).Status);
        Assert.True(answer.Length < 1000);
    }

    [Theory]
    [InlineData("/box", "{\"size\":1,\"inner\":", "}")]
    [InlineData("/json", "[", "]")]
    [InlineData("/json", "{\"a\":", "}")]
    public async Task A_body_that_is_nested_too_deep_is_a_400(string path, string open, string close)
    {
        string body = string.Concat(Enumerable.Repeat(open, 100_000)) + "null" + string.Concat(Enumerable.Repeat(close, 100_000));

        Assert.Equal(400, HttpRequests.Answer(await PostAsync(path, body, "application/json")).Status);
    }

    [Theory]
    [InlineData("{\"size\":\"secret\"}")]
    [InlineData("{\"size\":1}{\"size\":2}")]
    [InlineData("{\"size\":1,")]
    [InlineData("\u0000")]
    [InlineData("")]
    [InlineData("null")]
    public async Task A_body_that_does_not_fit_is_a_400_without_its_text(string body)
    {
        string answer = await PostAsync("/box", body, "application/json");

        Assert.Equal(400, HttpRequests.Answer(answer).Status);
        AssertShowsNothing(answer, "secret", "Exception");
    }

    [Theory]
    [InlineData("not base64!")]
    [InlineData("QUJD=")]
    [InlineData("/w==")]
    public async Task A_body_that_is_not_what_its_flag_says_is_a_400(string body)
    {
        string answer = await s_function.InvokeAsync(HttpRequests.Of("POST", "/text", body: body, isBase64: true));

        Assert.Equal(400, HttpRequests.Answer(answer).Status);
    }

    [Theory]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=\"")]
    [InlineData("multipart/form-data; boundary=;;;;")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task A_form_that_is_none_is_a_4xx(string contentType) =>
        Assert.InRange(HttpRequests.Answer(await PostAsync("/form", "--\r\n%zz=%", contentType)).Status, 400, 499);

    [Theory]
    [InlineData("content-length", "5, 6")]
    [InlineData("content-length", "-1")]
    [InlineData("transfer-encoding", "chunked, identity")]
    [InlineData("host", "a, b")]
    [InlineData("cookie", "=;;; a; =b")]
    public async Task Headers_that_contradict_each_other_decide_nothing(string name, string value)
    {
        string answer = await s_function.InvokeAsync(HttpRequests.Of("POST", "/text", body: "12345", headers: new() { [name] = value }));

        Assert.Equal((200, "taken"), HttpRequests.Answer(answer));
    }

    [Theory]
    [InlineData("get")]
    [InlineData("GET ")]
    [InlineData("TRACE")]
    [InlineData("G\r\nT")]
    public async Task A_method_that_has_no_route_is_a_405(string method) =>
        Assert.Equal(405, HttpRequests.Answer(await s_function.InvokeAsync(HttpRequests.Of(method, "/query"))).Status);

    [Fact]
    public async Task What_a_handler_throws_is_never_shown()
    {
        string answer = await GetAsync("/throws", "q=%3Cscript%3E");

        Assert.Equal(500, HttpRequests.Answer(answer).Status);
        AssertShowsNothing(answer, "secret", "script", "Exception", " at ");
    }

    [Fact]
    public async Task An_event_that_is_no_event_fails_the_invocation()
    {
        string bomb = HttpRequests.Of("GET", "/query").TrimEnd('}') + ",\"more\":" + new string('[', 10_000);

        await Assert.ThrowsAnyAsync<Exception>(() => s_function.InvokeAsync(bomb));
    }

    private static Task<string> GetAsync(string path, string query = "") => s_function.InvokeAsync(HttpRequests.Of("GET", path, query));

    private static Task<string> PostAsync(string path, string body, string contentType) =>
        s_function.InvokeAsync(HttpRequests.Of("POST", path, body: body, headers: new() { ["content-type"] = contentType }));

    private static void AssertShowsNothing(string answer, params string[] secrets)
    {
        Assert.Equal("application/problem+json", HttpRequests.Header(answer, "content-type"));
        JsonElement problem = JsonElement.Parse(HttpRequests.Answer(answer).Body!);
        Assert.True(problem.GetProperty("status").GetInt32() >= 400);
        Assert.All(secrets, secret => Assert.DoesNotContain(secret, answer, StringComparison.Ordinal));
    }
}
