using System.Text.Json;
using Lambda.Routing.Metrics;
using Lambda.Routing.Tests.Hosting.Logging;

namespace Lambda.Routing.Tests.Metrics;

/// <summary>What a function with an exporter writes, read from the standard error of its process.</summary>
public sealed class EmbeddedMetricsTests
{
    [Fact]
    public async Task An_invocation_is_one_line_of_what_it_measured_written_before_the_next()
    {
        JsonElement[] lines = await LinesAsync(["measure", "measure"]);

        JsonElement[] measured = [.. lines.Where(line => line.TryGetProperty("orders", out _))];
        Assert.Equal(["request-0", "request-1"], measured.Select(line => line.GetProperty("requestId").GetString()));
        Assert.All(measured, line =>
        {
            Assert.Equal(5, line.GetProperty("orders").GetDouble());
            Assert.Equal("[1.5,2.5]", line.GetProperty("weight").GetRawText());
            Assert.Equal(("book", "live"), (line.GetProperty("kind").GetString(), line.GetProperty("stage").GetString()));
            Assert.Equal(1, line.GetProperty("faas.invocations").GetDouble());
            Assert.True(line.GetProperty("faas.invoke_duration").GetDouble() > 0);
        });
    }

    [Fact]
    public async Task The_first_invocation_is_the_cold_one_and_the_start_is_measured()
    {
        JsonElement[] lines = await LinesAsync(["measure", "measure", "measure"]);

        Assert.Equal("request-0", Assert.Single(lines, line => line.TryGetProperty("faas.coldstarts", out _)).GetProperty("requestId").GetString());
        Assert.Single(lines, line => line.TryGetProperty("faas.init_duration", out _));
        Assert.Equal(3, lines.Sum(line => line.TryGetProperty("faas.invocations", out JsonElement count) ? count.GetDouble() : 0));
    }

    [Fact]
    public async Task A_counter_that_is_observed_is_exported_by_its_growth()
    {
        JsonElement[] lines = await LinesAsync(["measure", "measure"]);

        Assert.Equal([10, 10], lines.Where(line => line.TryGetProperty("observed", out _)).Select(line => line.GetProperty("observed").GetDouble()));
    }

    [Fact]
    public async Task Of_invocations_at_once_each_has_its_own_sums()
    {
        const int count = 30;
        JsonElement[] lines = await LinesAsync([.. Enumerable.Repeat("measureSlowly", count)], ("AWS_LAMBDA_MAX_CONCURRENCY", "6"));

        JsonElement[] measured = [.. lines.Where(line => line.TryGetProperty("steps", out _))];
        Assert.Equal(count, measured.Length);
        Assert.All(measured, line => Assert.Equal(4, line.GetProperty("steps").GetDouble()));
        Assert.Equal(count, measured.Select(line => line.GetProperty("requestId").GetString()).Distinct().Count());
    }

    [Fact]
    public async Task Without_an_exporter_nothing_is_written() =>
        Assert.DoesNotContain("_aws", await LoggedFunction.RunAsync(LoggedFunction.Executable, ["measure"]), StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_namespace_is_required(string @namespace) =>
        Assert.ThrowsAny<ArgumentException>(() => EmbeddedMetricsExporter.Start(new EmbeddedMetricsOptions { Namespace = @namespace }));

    [Fact]
    public void A_namespace_has_at_most_256_characters() =>
        Assert.Throws<ArgumentException>(() => EmbeddedMetricsExporter.Start(new EmbeddedMetricsOptions { Namespace = new string('n', 257) }));

    private static async Task<JsonElement[]> LinesAsync(string[] commands, params (string Name, string? Value)[] variables)
    {
        string output = await LoggedFunction.RunAsync(LoggedFunction.Executable, commands, [("METRICS", "Shop"), .. variables]);
        return [.. output.Split('\n').Where(line => line.StartsWith("{\"_aws\"", StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
