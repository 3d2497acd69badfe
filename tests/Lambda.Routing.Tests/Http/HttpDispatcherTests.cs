using System.Buffers;
using System.Text.Json;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Http;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Tests.Http;

public sealed class HttpDispatcherTests
{
    [Fact]
    public async Task A_route_is_called_with_what_the_request_holds()
    {
        Answer answer = await Send("GET", "/parcels/5", query: "label=a+b");

        Assert.Equal((200, "application/json", """{"weight":5,"label":"a b"}"""), (answer.Status, answer.Type, answer.Body));
    }

    [Fact]
    public async Task A_body_is_bound_and_created_answers()
    {
        Answer answer = await Send("POST", "/parcels", body: """{"weight":7}""");

        Assert.Equal((201, "Location: /parcels/7"), (answer.Status, answer.Headers));
    }

    [Fact]
    public async Task Head_gets_the_answer_of_get_without_its_body()
    {
        Answer answer = await Send("HEAD", "/parcels/5");

        Assert.Equal((200, "application/json", ""), (answer.Status, answer.Type, answer.Body));
    }

    [Fact]
    public async Task A_path_without_a_route_is_a_404_with_problem_details()
    {
        Answer answer = await Send("GET", "/nothing");

        Assert.Equal((404, "application/problem+json"), (answer.Status, answer.Type));
        Assert.Equal("""{"type":"about:blank","title":"Not Found","status":404}""", answer.Body);
        Assert.Equal("plain", answer.Route);
    }

    [Fact]
    public async Task A_method_without_a_route_is_a_405_that_says_which_have_one()
    {
        Answer answer = await Send("PATCH", "/parcels");

        Assert.Equal((405, "Allow: GET, HEAD, POST"), (answer.Status, answer.Headers));
        Assert.Equal("application/problem+json", answer.Type);
    }

    [Theory]
    [InlineData("GET", "/parcels/secret", "", "", "route parameter 'id': expected an integer")]
    [InlineData("GET", "/parcels/%zz", "", "", "path: expected percent-encoded UTF-8")]
    [InlineData("GET", "/parcels/5", "label=%zz", "", "query string: expected percent-encoded UTF-8")]
    [InlineData("POST", "/parcels", "", "{", "body at $: the JSON is malformed or does not fit")]
    [InlineData("POST", "/parcels", "", "", "body is missing: expected JSON")]
    public async Task A_request_that_does_not_bind_is_a_400_that_names_the_parameter(string method, string path, string query, string body, string detail)
    {
        Answer answer = await Send(method, path, query, body);

        Assert.Equal((400, "application/problem+json"), (answer.Status, answer.Type));
        Assert.Equal(detail, JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("/throws")]
    [InlineData("/throws-later")]
    public async Task A_handlers_exception_is_a_500_without_its_text_and_is_logged(string path)
    {
        Answer answer = await Send("GET", path);

        Assert.Equal((500, "application/problem+json"), (answer.Status, answer.Type));
        Assert.Equal("""{"type":"about:blank","title":"Internal Server Error","status":500}""", answer.Body);
        Assert.Equal("secret", Assert.IsType<InvalidOperationException>(answer.Logged).Message);
    }

    [Fact]
    public async Task Nothing_is_a_404_for_get_and_a_204_otherwise()
    {
        Assert.Equal(404, (await Send("GET", "/null")).Status);
        Assert.Equal(404, (await Send("HEAD", "/null")).Status);
        Answer answer = await Send("DELETE", "/null");
        Assert.Equal((204, ""), (answer.Status, answer.Body));
    }

    [Fact]
    public async Task An_event_that_does_not_read_fails_the_invocation() =>
        await Assert.ThrowsAsync<EventReadException>(async () => await Run("""{"method":"GET","path":"""u8.ToArray(), new Log()));

    private static async Task<Answer> Send(string method, string path, string query = "", string body = "")
    {
        var log = new Log();
        var request = new Dictionary<string, string> { ["method"] = method, ["path"] = path, ["query"] = query, ["body"] = body };
        (ReadOnlyMemory<byte> response, string? route) = await Run(JsonSerializer.SerializeToUtf8Bytes(request), log);
        using JsonDocument json = JsonDocument.Parse(response);
        JsonElement root = json.RootElement;
        return new Answer(
            root.GetProperty("status").GetInt32(), root.GetProperty("type").GetString(), root.GetProperty("headers").GetString()!,
            root.GetProperty("body").GetString()!, route, log.Exception);
    }

    private static async Task<(ReadOnlyMemory<byte> Response, string? Route)> Run(byte[] json, Log log)
    {
        var response = new ArrayBufferWriter<byte>();
        using var invocation = new Invocation(json, new InvocationContext(), response) { Log = log, TracksRoute = true };
        await HttpDispatcher.RunAsync<PlainHttpEvent, Router>(invocation, default, "plain");
        return (response.WrittenMemory, invocation.Route);
    }

    private sealed record Answer(int Status, string? Type, string Headers, string Body, string? Route, Exception? Logged);

    private sealed class Log : IInvocationLog
    {
        public Exception? Exception { get; private set; }

        public void Error(string message, Exception? exception) => Exception = exception;

        public void Warning(string message) => throw new InvalidOperationException(message);
    }

    /// <summary>Routes as generated code has them.</summary>
    private readonly struct Router : IHttpRouter
    {
        public HttpMatch Match(ReadOnlySpan<char> method, ReadOnlySpan<char> path, ref HttpRouteValues values)
        {
            switch (path)
            {
                case "/parcels":
                    return method is "POST" ? new(1) : new(HttpMethods.Get | HttpMethods.Head | HttpMethods.Post);
                case "/throws":
                    return new(2);
                case "/throws-later":
                    return new(3);
                case "/null":
                    return new(4);
                default:
                    if (path.StartsWith("/parcels/"))
                    {
                        values.Set(0, 9, path.Length - 9);
                        return new(0);
                    }
                    return new(HttpMethods.None);
            }
        }

        public async ValueTask<HttpResult> InvokeAsync(int route, HttpCall call)
        {
            switch (route)
            {
                case 0:
                    int id = HttpBinding.Required<int, ParsableConverter<int>>(call.FromRoute(0, "id"));
                    string? label = HttpBinding.Optional<string, TextConverter>(call.FromQuery("label"), "none");
                    return HttpReturn.Json(call, new Parcel(id, label!), HttpJson.Default.Parcel);
                case 1:
                    Parcel parcel = HttpBody.Required(call.Request, HttpJson.Default.Parcel);
                    return HttpReturn.From(call, HttpResult.Created($"/parcels/{parcel.Weight}"));
                case 2:
                    throw new InvalidOperationException("secret");
                case 3:
                    await Task.Yield();
                    throw new InvalidOperationException("secret");
                default:
                    return HttpReturn.From(call, (string?)null);
            }
        }
    }
}
