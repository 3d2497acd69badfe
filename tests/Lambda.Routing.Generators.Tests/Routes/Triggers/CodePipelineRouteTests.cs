namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class CodePipelineRouteTests
{
    private const string Reporter = """
        using Microsoft.Extensions.DependencyInjection;
        public sealed class Reporter : ICodePipelineJobReporter
        {
            public ValueTask ReportSuccessAsync(string jobId, CodePipelineResult result, CancellationToken cancellation)
            {
                if (jobId == "lost") { throw new TimeoutException(); }
                Seen.Add($"{jobId} ok {result.ContinuationToken}{string.Join(",", result.OutputVariables)}");
                return default;
            }
            public ValueTask ReportFailureAsync(string jobId, CodePipelineFailure failure, CancellationToken cancellation)
            {
                Seen.Add($"{jobId} {failure.Type} {failure.Message}");
                return default;
            }
        }
        [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddSingleton<ICodePipelineJobReporter, Reporter>(); }
        """;

    private const string Jobs = """
        public static class Jobs
        {
            [CodePipelineTrigger("wait")] public static async Task<CodePipelineResult> Wait(CodePipelineEvent e) { await Task.Yield(); return new() { ContinuationToken = "again " }; }
            [CodePipelineTrigger("fail")] public static void Fail() => throw new InvalidOperationException("no luck");
            [CodePipelineTrigger] public static void Rest(string? text) => Seen.Add(text ?? "none");
        }
        """;

    [Theory]
    [InlineData("\"wait\"", "j ok again ")]
    [InlineData("\"fail\"", "j JobFailed InvalidOperationException: no luck")]
    [InlineData("\"other\"", "other j ok ")]
    [InlineData("null", "none j ok ")]
    public async Task Every_job_is_reported_once(string parameters, string seen)
    {
        RunningFunction function = RunningFunction.Start(Reporter, Jobs);
        Assert.Equal("", await function.InvokeAsync(Event("j", parameters)));
        Assert.Equal(seen, function.Seen);
    }

    [Theory]
    [InlineData("\"{\\\"orderId\\\":4,\\\"customer\\\":\\\"acme\\\"}\"", "j ok [Id, 4]")]
    [InlineData("\"{\\\"orderId\\\":\\\"x\\\",\\\"customer\\\":\\\"acme\\\"}\"", "j JobFailed PayloadException: Order: $.orderId: the JSON does not fit this type")]
    public async Task User_parameters_are_the_payload(string parameters, string seen)
    {
        RunningFunction function = RunningFunction.Start(Reporter, """
            public static class Jobs
            {
                [CodePipelineTrigger, When("customer", "acme")]
                public static CodePipelineResult Acme(Order order) => new() { OutputVariables = new Dictionary<string, string> { ["Id"] = order.OrderId.ToString() } };
            }
            """);
        await function.InvokeAsync(Event("j", parameters));
        Assert.Equal(seen, function.Seen);
    }

    [Fact]
    public async Task A_job_that_no_route_takes_and_one_that_does_not_read_are_reported_as_failed()
    {
        RunningFunction function = RunningFunction.Start(Reporter, "public static class Jobs { [CodePipelineTrigger(\"only\")] public static void Only() { } }");
        await function.InvokeAsync(Event("j", "\"other\""));
        await function.InvokeAsync("""{"CodePipeline.job":{"id":"k","data":[]}}""");
        Assert.StartsWith("j JobFailed UnroutedEventException: ", function.Seen, StringComparison.Ordinal);
        Assert.Contains(" k JobFailed EventReadException: ", function.Seen, StringComparison.Ordinal);
        Assert.Equal(2, function.Log.Errors.Count);
    }

    [Theory]
    [InlineData("""{"CodePipeline.job":{"id":null,"data":{}}}""")]
    [InlineData("""{"CodePipeline.job":{}}""")]
    [InlineData("""{"CodePipeline.job":7}""")]
    public async Task A_job_without_an_id_fails_the_invocation(string json) =>
        await RunningFunction.Start(Reporter, Jobs).ThrowsAsync<InvalidOperationException>(json);

    [Fact]
    public async Task A_report_that_fails_fails_the_invocation() =>
        await RunningFunction.Start(Reporter, Jobs).ThrowsAsync<TimeoutException>(Event("lost", "\"wait\""));

    [Fact]
    public async Task No_credentials_are_in_the_text_of_a_job()
    {
        RunningFunction function = RunningFunction.Start(Reporter, """
            public static class Jobs { [CodePipelineTrigger] public static void Take(CodePipelineEvent e) => Seen.Add($"{e} {e.Job} {e.Job.Data} {e.Job.Data!.ArtifactCredentials} {e.Job.Data.ActionConfiguration}"); }
            """);
        await function.InvokeAsync(Event("j", "\"password\""));
        Assert.DoesNotContain("hunter2", function.Seen, StringComparison.Ordinal);
        Assert.DoesNotContain("password", function.Seen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_without_a_reporter_does_not_build() =>
        Assert.Equal(["LR1015 'CodePipelineTrigger'"], await RouteHost.FindingsAsync("public static class S { [CodePipelineTrigger] public static void Take() { } }"));

    private static string Event(string id, string parameters) => $$$"""
        {"CodePipeline.job":{"id":"{{{id}}}","data":{"actionConfiguration":{"configuration":{"FunctionName":"f","UserParameters":{{{parameters}}} } },
         "artifactCredentials":{"secretAccessKey":"hunter2","sessionToken":"hunter2","accessKeyId":"hunter2"},"continuationToken":"hunter2"} } }
        """;
}
