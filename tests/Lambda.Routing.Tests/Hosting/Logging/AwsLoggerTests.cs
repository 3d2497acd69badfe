using System.Text.Json;

namespace Lambda.Routing.Tests.Hosting.Logging;

/// <summary>What a handler logs through the logger of AWS's package, on the library's own host.</summary>
public sealed class AwsLoggerTests
{
    [Fact]
    public async Task Its_entries_are_JSON_with_the_ids_of_the_invocation()
    {
        JsonElement[] entries = await EntriesAsync("aws");

        Assert.Equal(["one\ntwo", "unfinished", "begun", "3 of a-1 at 3.0, b", "could not keep 17", "left behind"], entries.Select(entry => Text(entry, "message")));
        Assert.Equal(["INFO", "INFO", "INFO", "WARN", "ERROR", "INFO"], entries.Select(entry => Text(entry, "level")));
        Assert.All(entries, entry => Assert.Equal(("request-0", "Root=1-a-0", "blue"), (Text(entry, "requestId"), Text(entry, "traceId"), Text(entry, "tenantId"))));
        Assert.All(entries, entry => Assert.False(entry.TryGetProperty("logger", out _)));
    }

    [Fact]
    public async Task Named_values_and_exceptions_are_members()
    {
        JsonElement[] entries = await EntriesAsync("aws");

        JsonElement named = entries[3];
        Assert.Equal(3, named.GetProperty("Count").GetInt32());
        Assert.Equal(("a-1", "b", "WARN"), (Text(named, "Sku"), Text(named, "_level"), Text(named, "level")));
        Assert.Equal("{Count} of {Sku} at {0:0.0}, {level}", Text(named, "messageTemplate"));
        JsonElement failed = entries[4];
        Assert.Equal(17, failed.GetProperty("OrderId").GetInt32());
        Assert.Equal(("InvalidOperationException", "no store"), (Text(failed, "errorType"), Text(failed, "errorMessage")));
        Assert.Equal("FormatException", Text(failed.GetProperty("cause"), "errorType"));
    }

    [Theory]
    [InlineData(null, "said Information|said Warning|said Error|said Critical|{without} arguments|plain")]
    [InlineData("TRACE", "said Trace|said Debug|said Information|said Warning|said Error|said Critical|{without} arguments|plain")]
    [InlineData("ERROR", "said Error|said Critical|plain")]
    [InlineData("FATAL", "said Critical")]
    public async Task Lambdas_level_is_its_filter(string? level, string written) =>
        Assert.Equal(written, string.Join('|', (await EntriesAsync("awsLevels", ("AWS_LAMBDA_LOG_LEVEL", level))).Select(entry => Text(entry, "message"))));

    [Fact]
    public async Task Text_has_the_time_the_request_and_the_level()
    {
        string output = await LoggedFunction.RunAsync(LoggedFunction.Executable, ["aws", "awsLevels"]);

        Assert.Contains("Z\trequest-0\tINFO\tone\rtwo\n", output, StringComparison.Ordinal);
        Assert.Contains("Z\trequest-0\tINFO\tunfinished\n", output, StringComparison.Ordinal);
        Assert.Contains("Z\trequest-0\tWARN\t3 of a-1 at 3.0, b\n", output, StringComparison.Ordinal);
        Assert.Contains("Z\trequest-0\tERROR\tcould not keep 17\r  InvalidOperationException: no store", output, StringComparison.Ordinal);
        Assert.Contains("Z\trequest-0\tINFO\tleft behind\n", output, StringComparison.Ordinal);
        Assert.Contains("Z\trequest-1\tFATAL\tsaid Critical\n", output, StringComparison.Ordinal);
    }

    /// <summary>The entries of the one invocation.</summary>
    private static async Task<JsonElement[]> EntriesAsync(string command, params (string Name, string? Value)[] variables)
    {
        string output = await LoggedFunction.RunAsync(LoggedFunction.Executable, [command], [("AWS_LAMBDA_LOG_FORMAT", "JSON"), .. variables]);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement).Where(entry => entry.TryGetProperty("requestId", out _))];
    }

    private static string? Text(JsonElement entry, string name) => entry.GetProperty(name).GetString();
}
