using System.Text.Json;

namespace Lambda.Routing.Aot.Tests;

public sealed class PublishedLoggingFunction() : PublishedFunction("tests", "Lambda.Routing.Aot.Tests", "LoggingFunction", "LoggingFunction.csproj");

/// <summary>A function that logs through <c>ILogger</c>, published natively without a warning.</summary>
public sealed class LoggingTests(PublishedLoggingFunction function) : IClassFixture<PublishedLoggingFunction>
{
    private const string Event = """
        {"version":"0","id":"i","detail-type":"Do","source":"test","account":"1","time":"2026-01-01T09:20:00Z","region":"r","resources":[],"detail":{"do":"values"}}
        """;

    [Fact]
    public async Task Metrics_are_a_line_of_an_embedded_document()
    {
        NativeResult result = await function.SendAsync(Event.Replace("values", "measure", StringComparison.Ordinal), ("METRICS", "Shop"));

        JsonElement line = result.End.Output.Split('\n').Where(line => line.StartsWith("{\"_aws\"", StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line).RootElement)
            .Single(line => line.TryGetProperty("orders", out _));
        Assert.Equal(5, line.GetProperty("orders").GetDouble());
        Assert.Equal(1, line.GetProperty("faas.coldstarts").GetDouble());
    }

    [Theory]
    [InlineData("")]
    [InlineData("added")]
    public async Task Entries_are_as_in_a_Debug_build(string logging)
    {
        NativeResult result = await function.SendAsync(Event, ("AWS_LAMBDA_LOG_FORMAT", "JSON"), ("LOGGING", logging));

        Assert.Equal("response", result.Only().Kind);
        JsonElement entry = result.End.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .Single(entry => entry.TryGetProperty("logger", out _));
        Assert.Equal("request-0", entry.GetProperty("requestId").GetString());
        Assert.Equal("LoggingFunction.Desk", entry.GetProperty("logger").GetString());
        Assert.Equal(24.9m, entry.GetProperty("Price").GetDecimal());
        Assert.Equal(17, entry.GetProperty("OrderId").GetInt32());
        Assert.Equal("Monday", entry.GetProperty("Kind").GetString());
    }
}
