using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>One route, requests from several services.</summary>
public sealed class HttpSourcesTests
{
    private static readonly Dictionary<string, string> s_requests = new()
    {
        ["apigw-http"] = """{"rawPath":"/a/1","requestContext":{"http":{"method":"GET","path":"/a/1"},"domainName":"x.execute-api.eu-central-1.amazonaws.com"}}""",
        ["function-url"] = """{"rawPath":"/a/1","requestContext":{"http":{"method":"GET","path":"/a/1"},"domainName":"x.lambda-url.eu-central-1.on.aws"}}""",
        ["apigw-rest"] = """{"httpMethod":"GET","path":"/a/1","requestContext":{"resourcePath":"/{proxy+}","httpMethod":"GET"}}""",
        ["alb"] = """{"requestContext":{"elb":{}},"httpMethod":"GET","path":"/a/1","multiValueHeaders":{"host":["x"]}}""",
        ["vpc-lattice"] = """{"requestContext":{"serviceNetworkArn":"n"},"method":"GET","path":"/a/1"}""",
        ["vpc-lattice v1"] = """{"raw_path":"/a/1","method":"GET"}""",
    };

    [Fact]
    public async Task A_route_answers_every_service_in_its_own_form()
    {
        RunningFunction function = RunningFunction.StartOnly("""public static class S { [HttpTrigger("GET /a/{id}")] public static string Get(int id) => $"n{id}"; }""");
        foreach ((string source, string request) in s_requests)
        {
            string answer = await function.InvokeAsync(request);

            Assert.Contains("\"body\":\"n1\"", answer, StringComparison.Ordinal);
            Assert.Equal(source is "alb", answer.Contains("multiValueHeaders", StringComparison.Ordinal));
            Assert.Equal(source is "alb" or "vpc-lattice" or "vpc-lattice v1", answer.Contains("200 OK", StringComparison.Ordinal));
            Assert.Equal($"{source.Split(' ')[0]} S.Get", function.Route);
        }
    }

    [Theory]
    [InlineData("HttpSources.LoadBalancer", "alb")]
    [InlineData("HttpSources.LoadBalancer | HttpSources.FunctionUrl", "function-url alb")]
    [InlineData("HttpSources.VpcLattice", "vpc-lattice vpc-lattice v1")]
    [InlineData("HttpSources.All", "apigw-http function-url apigw-rest alb vpc-lattice vpc-lattice v1")]
    public async Task A_route_may_name_its_services(string sources, string taken)
    {
        RunningFunction function = RunningFunction.StartOnly(
            $$"""public static class S { [HttpTrigger("GET /a/{id}", Sources = {{sources}})] public static string Get(int id) => $"n{id}"; }""");

        Assert.Equal(taken, await TakenAsync(function));
    }

    [Fact]
    public async Task A_method_that_takes_a_services_own_event_takes_no_others()
    {
        RunningFunction function = RunningFunction.StartOnly("""
            public static class S
            {
                [HttpTrigger("GET /a/{id}")] public static string Own(int id, AlbEvent request) => request.Path!;
                [HttpTrigger("GET /a/{id}", Sources = HttpSources.FunctionUrl)] public static string Other(int id) => "other";
            }
            """);

        Assert.Equal("function-url alb", await TakenAsync(function));
        Assert.Contains("\"body\":\"/a/1\"", await function.InvokeAsync(s_requests["alb"]), StringComparison.Ordinal);
        Assert.Equal("alb S.Own", function.Route);
    }

    [Theory]
    [InlineData("HttpSources.FunctionUrl", "HttpSources.LoadBalancer", false)]
    [InlineData("HttpSources.FunctionUrl", "HttpSources.FunctionUrl | HttpSources.VpcLattice", true)]
    [InlineData("HttpSources.FunctionUrl", "HttpSources.All", true)]
    public async Task Routes_are_equal_only_where_one_service_has_both(string first, string second, bool conflict)
    {
        string code = $$"""
            public static class S
            {
                [HttpTrigger("GET /a/{id}", Sources = {{first}})] public static string A(int id) => "a";
                [HttpTrigger("GET /a/{number}", Sources = {{second}})] public static string B(int number) => "b";
            }
            """;

        Assert.Equal(conflict ? ["LR0402 '\"GET /a/{id}\"'", "LR0402 '\"GET /a/{number}\"'"] : [], await RouteHost.FindingsAsync(code));
        if (!conflict)
        {
            RunningFunction function = RunningFunction.StartOnly(code);
            Assert.Contains("\"body\":\"a\"", await function.InvokeAsync(s_requests["function-url"]), StringComparison.Ordinal);
            Assert.Contains("\"body\":\"b\"", await function.InvokeAsync(s_requests["alb"]), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Routes_that_several_services_share_are_written_once()
    {
        GeneratorRun run = RouteHost.Generate("""
            public static class S
            {
                [HttpTrigger("GET /a/{id}")] public static string Get(int id) => "a";
                [HttpTrigger("GET /b")] public static string Own(AlbEvent request) => "b";
            }
            """);
        string code = string.Join('\n', run.AssertCompiles().Files.Values);

        Assert.Equal(1, Count(code, "ValueTask<global::Lambda.Routing.HttpResult> Call0_Get("));
        // The load balancer's routes are others than the rest's.
        Assert.Equal(2, Count(code, ": global::Lambda.Routing.Http.IHttpRouter"));
        Assert.Equal(6, Count(code, "HttpDispatcher.RunAsync<"));
    }

    private static int Count(string code, string text) => code.Split(text).Length - 1;

    private static async Task<string> TakenAsync(RunningFunction function)
    {
        List<string> taken = [];
        foreach ((string source, string request) in s_requests)
        {
            try
            {
                await function.InvokeAsync(request);
                taken.Add(source);
            }
            catch (UnroutedEventException)
            {
            }
        }
        return string.Join(' ', taken);
    }
}
