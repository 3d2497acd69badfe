using Lambda.Routing.Generators.Tests.Http;
using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Metrics;

/// <summary>What is counted of HTTP requests.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class HttpMetricsTests
{
    private const string Desk = """
        public static class Desk
        {
            [HttpTrigger("GET /bad")] public static string Bad() => throw new InvalidOperationException("secret");
            [HttpTrigger("GET /good")] public static string Good(int? q) => "good";
            [HttpTrigger("GET /late"), Compressed] public static async Task<string> Late() { await Task.Yield(); throw new InvalidOperationException(); }
        }
        """;

    [Fact]
    public async Task An_exception_that_is_answered_with_a_500_is_counted_for_its_method()
    {
        RunningFunction function = RunningFunction.StartOnly(Desk);
        using var measured = new CountedMeasurements();
        foreach (string path in (string[])["/bad", "/good", "/late", "/nowhere"])
        {
            await function.InvokeAsync(HttpRequests.Of("GET", path));
        }
        await function.InvokeAsync(HttpRequests.Of("GET", "/good", "q=x"));
        Assert.Equal(["lambda.routing.http.errors route=Desk.Bad 1", "lambda.routing.http.errors route=Desk.Late 1"], measured.All);
    }

    [Fact]
    public async Task An_exception_that_fails_the_invocation_is_counted_by_Lambda_and_not_here()
    {
        RunningFunction function = RunningFunction.StartOnly("[assembly: LambdaRouting(HttpErrorsFailInvocation = true)]\n" + Desk);
        using var measured = new CountedMeasurements();
        await function.ThrowsAsync<InvalidOperationException>(HttpRequests.Of("GET", "/bad"));
        Assert.Empty(measured.All);
    }
}
