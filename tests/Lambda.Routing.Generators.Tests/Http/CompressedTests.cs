using Lambda.Routing.Generators.Tests.Routes;

namespace Lambda.Routing.Generators.Tests.Http;

/// <summary>Which answers are compressed; how is the runtime's own tests' matter.</summary>
public sealed class CompressedTests
{
    private static readonly RunningFunction s_function = RunningFunction.StartOnly("""
        [Compressed]
        public static class S
        {
            [HttpTrigger("GET /long")] public static string Long() => new string('x', 2000);
            [HttpTrigger("GET /short")] public static string Short() => new string('x', 1023);
            [Compressed(MinimumBytes = 10)] [HttpTrigger("GET /own")] public static string Own() => new string('x', 100);
            [HttpTrigger("GET /fails")] public static string Fails() => throw new InvalidOperationException();
        }
        public static class Other { [HttpTrigger("GET /plain")] public static string Plain() => new string('x', 2000); }
        """);

    [Theory]
    [InlineData("/long", "br")]
    [InlineData("/short", null)]
    [InlineData("/own", "br")]
    [InlineData("/fails", null)]
    [InlineData("/plain", null)]
    [InlineData("/nothing", null)]
    public async Task The_nearest_declaration_counts(string path, string? coding)
    {
        string answer = await s_function.InvokeAsync(HttpRequests.Of("GET", path, headers: new() { ["accept-encoding"] = "gzip, br" }));

        Assert.Equal(coding, HttpRequests.Header(answer, "Content-Encoding"));
    }

    [Fact]
    public void A_function_without_declarations_carries_none_of_it()
    {
        string code = string.Join('\n', RouteHost.Generate("""public static class S { [HttpTrigger("GET /a")] public static string A() => "a"; }""").AssertCompiles().Files.Values);

        Assert.DoesNotContain("Pipeline", code, StringComparison.Ordinal);
        Assert.DoesNotContain("HttpCompression", code, StringComparison.Ordinal);
        Assert.DoesNotContain("HttpCors", code, StringComparison.Ordinal);
        Assert.DoesNotContain("HttpStreaming", code, StringComparison.Ordinal);
    }
}
