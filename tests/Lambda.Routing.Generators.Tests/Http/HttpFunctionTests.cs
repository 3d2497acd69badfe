using System.Reflection;
using System.Text.Json;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>Generated functions that answer requests, compiled, loaded and called with events as they come from the wire.</summary>
public sealed class HttpFunctionTests
{
    private const string Handlers = """
        namespace Desk;

        public enum Size { Small, ExtraLarge }

        public sealed class Parcels
        {
            [HttpTrigger("GET /parcels/{id}")]
            public string Get(Guid id, int[]? stop, Size size = Size.Small, DateOnly? day = null) =>
                $"{id:N} {string.Join('+', stop ?? [])} {size} {day:yyyyMMdd}";

            [HttpTrigger("GET /parcels/{id}/{file+}")]
            public HttpResult File(Guid id, string file, [FromHeader("X-Tenant")] string tenant, [FromCookie("session")] string? session) =>
                HttpResult.Text($"{file} {tenant} {session}").WithCookie(new HttpCookie("seen", "1"));

            [HttpTrigger("PUT /parcels/{id}")]
            public async Task<string?> Put(Guid id, [FromBody] string label, HttpRequest request, CancellationToken ct)
            {
                await Task.Yield();
                return label.Length == 0 ? null : $"{request.Method} {label}";
            }

            [HttpTrigger("DELETE /parcels/{id}")]
            public void Delete(Guid id) => throw new InvalidOperationException("secret");
        }
        """;

    private const string Id = "0b6cf1a27a3d4c579d365c0e3c9f2a11";

    private static readonly RoutedFunction Function = Load();

    [Theory]
    [InlineData("GET", $"/parcels/{Id}", "stop=1&stop=2&size=extralarge&day=2024-02-29", $"{Id} 1+2 ExtraLarge 20240229")]
    [InlineData("GET", $"/live/parcels/{Id}/", "", $"{Id}  Small ")]
    [InlineData("GET", $"/parcels/{Id}/a/b%20c.txt", "", "a/b c.txt blue s1")]
    [InlineData("PUT", $"/parcels/{Id}", "", "PUT hé")]
    public async Task A_request_reaches_its_method_with_its_parameters(string method, string path, string query, string body)
    {
        JsonElement answer = await Send(method, path, query, "hé");

        Assert.Equal(200, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal(body, answer.GetProperty("body").GetString());
    }

    [Fact]
    public async Task Cookies_are_set() =>
        Assert.Equal("seen=1; Path=/; Secure; HttpOnly; SameSite=Lax", (await Send("GET", $"/parcels/{Id}/a")).GetProperty("cookies")[0].GetString());

    [Theory]
    [InlineData("GET", "/parcels/secret", "", 400)]
    [InlineData("GET", $"/parcels/{Id}", "stop=secret", 400)]
    [InlineData("GET", $"/parcels/{Id}", "size=7", 400)]
    [InlineData("GET", $"/parcels/{Id}/../secret", "", 400)]
    [InlineData("GET", "/other", "", 404)]
    [InlineData("POST", $"/parcels/{Id}", "", 405)]
    [InlineData("DELETE", $"/parcels/{Id}", "", 500)]
    public async Task What_goes_wrong_is_a_problem_without_values_or_exceptions(string method, string path, string query, int status)
    {
        JsonElement answer = await Send(method, path, query);

        Assert.Equal(status, answer.GetProperty("statusCode").GetInt32());
        Assert.Equal("application/problem+json", answer.GetProperty("headers").GetProperty("content-type").GetString());
        Assert.DoesNotContain("secret", answer.GetProperty("body").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_answer_is_a_204() => Assert.Equal("""{"statusCode":204}""", (await Send("PUT", $"/parcels/{Id}", "", "")).GetRawText());

    private static async Task<JsonElement> Send(string method, string path, string query = "", string body = "")
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object>
        {
            ["version"] = "2.0",
            ["routeKey"] = "$default",
            ["rawPath"] = path,
            ["rawQueryString"] = query,
            ["cookies"] = new[] { "session=s1" },
            ["headers"] = new Dictionary<string, string> { ["x-tenant"] = "blue" },
            ["requestContext"] = new { domainName = "shop.example", stage = "live", http = new { method, path } },
            ["body"] = body,
            ["isBase64Encoded"] = false,
        });
        return JsonElement.Parse((await Function.InvokeAsync(json)).ToString());
    }

    private static RoutedFunction Load()
    {
        Assembly assembly = GeneratorHost.Run<RouteGenerator>(Handlers).Load();
        return (RoutedFunction)Activator.CreateInstance(assembly.GetTypes().Single(type => type.Name == "LambdaFunction"))!;
    }

    [Fact]
    public async Task Five_hundred_routes_are_one_function_and_each_is_answered()
    {
        const int Count = 500;
        IEnumerable<string> handlers = Enumerable.Range(0, Count).Select(number =>
            $"[HttpTrigger(\"GET /area{number % 10}/thing{number}/{{id}}\", Sources = HttpSources.FunctionUrl)] public static string Get{number}(int id) => $\"{number}:{{id}}\";");
        RunningFunction function = RunningFunction.StartOnly($"public static class Many {{ {string.Join('\n', handlers)} }}");

        for (int number = 0; number < Count; number++)
        {
            string request = HttpRequests.Of("GET", $"/area{number % 10}/thing{number}/7", domain: "x.lambda-url.eu-west-1.on.aws");
            Assert.Equal((200, $"{number}:7"), HttpRequests.Answer(await function.InvokeAsync(request)));
        }
    }
}
