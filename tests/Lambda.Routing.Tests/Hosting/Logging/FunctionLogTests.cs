using System.Text.Json;

namespace Lambda.Routing.Tests.Hosting.Logging;

/// <summary>What a function logs through <c>ILogger</c>, read from the standard error of its process.</summary>
public sealed class FunctionLogTests
{
    [Fact]
    public async Task An_entry_has_the_invocation_the_logger_and_the_named_values()
    {
        JsonElement entry = Assert.Single(await LoggedFunction.LogAsync(["values"]));

        Assert.Equal("INFO", Text(entry, "level"));
        Assert.Equal("request-0", Text(entry, "requestId"));
        Assert.Equal("Root=1-a-0", Text(entry, "traceId"));
        Assert.Equal("blue", Text(entry, "tenantId"));
        Assert.Equal("LoggingFunction.Desk", Text(entry, "logger"));
        Assert.StartsWith("c-17 ordered 3 for 24.9 at ", Text(entry, "message"), StringComparison.Ordinal);
        Assert.StartsWith("{Customer} ordered {Count} for ", Text(entry, "messageTemplate"), StringComparison.Ordinal);
        Assert.Equal(7, entry.GetProperty("eventId").GetInt32());
        Assert.Equal("Taken", Text(entry, "eventName"));
        Assert.Equal(3, entry.GetProperty("Count").GetInt32());
        Assert.Equal(24.9m, entry.GetProperty("Price").GetDecimal());
        Assert.Equal("2026-01-01T09:00:00.0000000+00:00", Text(entry, "Time"));
        Assert.Equal("Monday", Text(entry, "Kind"));
        Assert.Equal(JsonValueKind.Null, entry.GetProperty("Nothing").ValueKind);
        Assert.Equal("""["a","b"]""", entry.GetProperty("Skus").GetRawText());
    }

    [Fact]
    public async Task Scopes_are_members_and_the_entrys_own_values_hide_theirs()
    {
        JsonElement entry = Assert.Single(await LoggedFunction.LogAsync(["values"]));

        Assert.Equal(17, entry.GetProperty("OrderId").GetInt32());
        Assert.Equal("inner", Text(entry, "Step"));
        Assert.Equal("""["order 17"]""", entry.GetProperty("scopes").GetRawText());
        Assert.Equal("c-17", Text(entry, "Customer"));
        Assert.Equal(entry.EnumerateObject().Count(), entry.EnumerateObject().DistinctBy(member => member.Name).Count());
    }

    [Fact]
    public async Task A_value_with_the_name_of_a_member_of_every_entry_gets_an_underscore()
    {
        JsonElement entry = Assert.Single(await LoggedFunction.LogAsync(["reserved"]));

        Assert.Equal(["INFO", "a b c", "request-0", "a", "b", "c"],
            new[] { "level", "message", "requestId", "_level", "_message", "_requestId" }.Select(name => Text(entry, name)));
    }

    [Fact]
    public async Task A_failure_has_its_type_message_stack_and_cause()
    {
        JsonElement entry = Assert.Single(await LoggedFunction.LogAsync(["failure"]));

        Assert.Equal("could not keep 17", Text(entry, "message"));
        Assert.Equal("InvalidOperationException", Text(entry, "errorType"));
        Assert.Equal("no store", Text(entry, "errorMessage"));
        Assert.Equal("FormatException", Text(entry.GetProperty("cause"), "errorType"));
    }

    [Theory]
    [InlineData(null, null, "INFO WARN ERROR FATAL")]
    [InlineData("TRACE", null, "TRACE DEBUG INFO WARN ERROR FATAL")]
    [InlineData("ERROR", null, "ERROR FATAL")]
    [InlineData("DEBUG", "added", "DEBUG INFO WARN ERROR FATAL")]
    [InlineData("WARN", "added", "WARN ERROR FATAL")]
    [InlineData("DEBUG", "careful", "WARN ERROR FATAL")]
    [InlineData("ERROR", "careful", "ERROR FATAL")]
    public async Task Lambdas_level_is_a_filter_whoever_made_the_logger(string? level, string? logging, string written)
    {
        JsonElement[] entries = await LoggedFunction.LogAsync(["levels"], ("AWS_LAMBDA_LOG_LEVEL", level), ("LOGGING", logging));

        Assert.Equal(written, string.Join(' ', entries.Select(entry => Text(entry, "level"))));
    }

    [Fact]
    public async Task What_is_filtered_away_is_not_formatted()
    {
        JsonElement entry = Assert.Single(await LoggedFunction.LogAsync(["expensive"]));

        Assert.Equal("asked 0", Text(entry, "message"));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("added", 1)]
    [InlineData("filtered", 0)]
    public async Task Services_log_too_and_the_startups_filters_count(string? logging, int entries) =>
        Assert.Equal(entries, (await LoggedFunction.LogAsync(["service"], ("LOGGING", logging))).Length);

    [Fact]
    public async Task A_provider_of_the_users_own_stays_the_only_one()
    {
        string output = await LoggedFunction.RunAsync(LoggedFunction.Executable, ["service"], ("LOGGING", "own"));

        Assert.Contains("SHOUTED booked", output, StringComparison.Ordinal);
        Assert.DoesNotContain("INFO\tbooked", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_has_the_time_the_request_the_level_and_the_scopes()
    {
        string output = await LoggedFunction.RunAsync(LoggedFunction.Executable, ["values", "failure"]);

        Assert.Contains("Z\trequest-0\tINFO\torder 17 => ", output, StringComparison.Ordinal);
        Assert.Contains("Z\trequest-1\tERROR\tcould not keep 17\r  InvalidOperationException: no store", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_invocations_that_are_served_at_once_each_entry_has_its_own_request_and_trace()
    {
        const int count = 40;
        JsonElement[] entries = await LoggedFunction.LogAsync([.. Enumerable.Repeat("together", count)], ("AWS_LAMBDA_MAX_CONCURRENCY", "8"));

        Assert.Equal(8 * count, entries.Length);
        Assert.All(entries, entry => Assert.Equal((Text(entry, "Own"), Text(entry, "Trace")), (Text(entry, "requestId"), Text(entry, "traceId"))));
        Assert.Equal(count, entries.Select(entry => Text(entry, "Trace")).Distinct().Count());
    }

    private static string? Text(JsonElement entry, string name) => entry.GetProperty(name).GetString();
}
