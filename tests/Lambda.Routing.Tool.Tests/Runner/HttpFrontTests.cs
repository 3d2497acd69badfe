using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Lambda.Routing.Tool.Manifest;
using Lambda.Routing.Tool.Runner;
using Lambda.Routing.Tool.Tests.Infrastructure;

namespace Lambda.Routing.Tool.Tests.Runner;

/// <summary>The runner with a real function process behind real HTTP requests.</summary>
public sealed partial class HttpFrontTests
{
    [Fact]
    public async Task A_request_reaches_the_function_and_its_answer_comes_back()
    {
        using var project = new TemporaryFolder();
        using ToolProcess tool = Run(project);
        using HttpClient client = await ClientAsync(tool);
        using var request = new HttpRequestMessage(HttpMethod.Put, "/a%2Fb/c%20d?x=1&x=%2B") { Content = new StringContent("hé", Encoding.UTF8, "text/plain") };
        request.Headers.Add("X-Tenant", "blue");
        request.Headers.Add("Cookie", "s=1; t=2");

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("PUT /a%2Fb/c%20d?x=1&x=%2B blue s,t text/plain; charset=utf-8 hé", await TextAsync(response));
        Assert.Equal(("yes", "text/plain; charset=utf-8"), (Assert.Single(response.Headers.GetValues("X-Seen")), response.Content.Headers.ContentType!.ToString()));
    }

    [Theory]
    [InlineData(HttpSources.ApiGatewayHttp)]
    [InlineData(HttpSources.ApiGatewayRest)]
    [InlineData(HttpSources.LoadBalancer)]
    [InlineData(HttpSources.VpcLattice)]
    public async Task A_request_may_become_the_event_of_any_service(HttpSources source)
    {
        using var project = new TemporaryFolder();
        using ToolProcess tool = Run(project, source);
        using HttpClient client = await ClientAsync(tool);
        Assert.Contains($"become events of {source}.", tool.Output);
        using var request = new HttpRequestMessage(HttpMethod.Put, "/a/b?x=1&x=%2B") { Content = new StringContent("hé", Encoding.UTF8, "text/plain") };
        request.Headers.Add("X-Tenant", "blue");
        request.Headers.Add("Cookie", "s=1; t=2");

        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        using HttpResponseMessage bytes = await client.PostAsync("/bytes", new ByteArrayContent([0, 255]), TestContext.Current.CancellationToken);

        Assert.Equal("PUT /a/b?x=1&x=%2B blue s,t text/plain; charset=utf-8 hé", await TextAsync(response));
        Assert.Equal("yes", Assert.Single(response.Headers.GetValues("X-Seen")));
        Assert.Equal([0, 255], await bytes.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, bytes.Headers.GetValues("Set-Cookie").Count());
    }

    [Fact]
    public async Task Bytes_and_several_cookies_pass_unchanged()
    {
        using var project = new TemporaryFolder();
        using ToolProcess tool = Run(project);
        using HttpClient client = await ClientAsync(tool);
        byte[] bytes = [0, 255, 13, 10, 200];

        using HttpResponseMessage response = await client.PostAsync("/bytes", new ByteArrayContent(bytes), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("image/png", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(bytes, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(2, response.Headers.GetValues("Set-Cookie").Count());
    }

    [Fact]
    public async Task A_failed_invocation_is_a_502_that_shows_the_developer_why()
    {
        using var project = new TemporaryFolder();
        using ToolProcess tool = Run(project);
        using HttpClient client = await ClientAsync(tool);

        using HttpResponseMessage response = await client.GetAsync("/throw", TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadGateway, response.StatusCode);
        Assert.Contains("nothing doing", await TextAsync(response));
    }

    [Fact]
    public async Task A_function_of_which_nothing_says_that_it_takes_requests_gets_none()
    {
        using var project = new TemporaryFolder();
        using ToolProcess tool = ToolProcess.Start([.. Arguments(project), "--http", "0"]);
        await tool.ListensAsync();

        Assert.Contains("--http-source", tool.Output);
        Assert.DoesNotContain("become events", tool.Output);
    }

    [Theory]
    [InlineData("--http", "70000", "--http must be")]
    [InlineData("--http-source", "Carrier", "Carrier")]
    public async Task A_wrong_option_is_refused(string option, string value, string message)
    {
        using ToolProcess tool = ToolProcess.Start(["run", "--function", ToolProcess.Function, option, value]);
        Assert.Equal(1, await tool.ExitAsync());
        Assert.Contains(message, tool.Output);
    }

    [Theory]
    [InlineData("Lambda.Routing.AlbEvent", HttpSources.LoadBalancer)]
    [InlineData("Lambda.Routing.VpcLatticeV1Event", HttpSources.VpcLattice)]
    [InlineData("Lambda.Routing.SqsEvent", null)]
    public void The_first_service_that_the_routes_take_is_chosen(string type, HttpSources? source) => Assert.Equal(source, HttpSourceChoice.Of(new FunctionManifest
    {
        Version = 1,
        Routes = [new ManifestRoute { Id = "S.Get", Http = new ManifestHttp("GET", "/a"), Sources = [new ManifestSource("a", "Other.Event"), new ManifestSource("b", type)] }],
    }));

    [Fact]
    public void Routes_that_are_no_http_routes_choose_nothing() =>
        Assert.Null(HttpSourceChoice.Of(new FunctionManifest { Version = 1, Routes = [new ManifestRoute { Id = "S.Take", Sources = [new ManifestSource("alb", "Lambda.Routing.AlbEvent")] }] }));

    private static string[] Arguments(TemporaryFolder project) =>
        ["run", "--function", ToolProcess.Function, "--project-dir", project.Path, "--no-samples", "--port", "0"];

    private static ToolProcess Run(TemporaryFolder project, HttpSources source = HttpSources.FunctionUrl) =>
        ToolProcess.Start([.. Arguments(project), "--http", "0", "--http-source", source.ToString()]);

    private static async Task<HttpClient> ClientAsync(ToolProcess tool)
    {
        await tool.ListensAsync();
        return new HttpClient { BaseAddress = new Uri(Address().Match(tool.Output).Groups[1].Value) };
    }

    private static Task<string> TextAsync(HttpResponseMessage response) => response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex(@"HTTP requests to (http://127\.0\.0\.1:\d+) become events of \w+\.")]
    private static partial Regex Address();
}
