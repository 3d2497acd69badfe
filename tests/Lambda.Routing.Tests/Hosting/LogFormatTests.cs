using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Lambda.Routing.Hosting;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>The host's own messages, in the format and from the level on that Lambda's environment asks for.</summary>
[Collection(HostCollection.Name)]
public sealed class LogFormatTests
{
    private static readonly InvocationContext Context = new() { RequestId = "id-1", TraceId = "Root=1-a-b", TenantId = "blue" };

    [Fact]
    public void A_JSON_entry_says_when_how_bad_and_for_whom()
    {
        JsonElement entry = Assert.Single(Json(log => log.Warning(Context, "odd\nthing")));

        Assert.True(DateTimeOffset.TryParseExact(entry.GetProperty("timestamp").GetString(), "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
            CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
        Assert.Equal("WARN", entry.GetProperty("level").GetString());
        Assert.Equal("id-1", entry.GetProperty("requestId").GetString());
        Assert.Equal("Root=1-a-b", entry.GetProperty("traceId").GetString());
        Assert.Equal("blue", entry.GetProperty("tenantId").GetString());
        Assert.Equal("odd\nthing", entry.GetProperty("message").GetString());
    }

    [Fact]
    public void A_JSON_entry_of_a_failure_has_its_type_message_stack_and_causes()
    {
        Exception thrown = Record.Exception(Throw)!;
        JsonElement entry = Assert.Single(Json(log => log.Failure(Context, ErrorReport.Of(thrown), "record 3 failed")));

        Assert.Equal("ERROR", entry.GetProperty("level").GetString());
        Assert.Equal("record 3 failed", entry.GetProperty("message").GetString());
        Assert.Equal("InvalidOperationException", entry.GetProperty("errorType").GetString());
        Assert.Equal("no order", entry.GetProperty("errorMessage").GetString());
        Assert.Contains("LogFormatTests", entry.GetProperty("stackTrace")[0].GetString(), StringComparison.Ordinal);
        Assert.Equal("FormatException", entry.GetProperty("cause").GetProperty("errorType").GetString());
    }

    [Fact]
    public void What_is_not_known_is_left_out()
    {
        JsonElement entry = Assert.Single(Json(log => log.Fatal("no server")));

        Assert.Equal(["timestamp", "level", "message"], entry.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData(null, "INFO WARN ERROR FATAL")]
    [InlineData("TRACE", "INFO WARN ERROR FATAL")]
    [InlineData("debug", "INFO WARN ERROR FATAL")]
    [InlineData("Info", "INFO WARN ERROR FATAL")]
    [InlineData("WARN", "WARN ERROR FATAL")]
    [InlineData("error", "ERROR FATAL")]
    [InlineData("FATAL", "FATAL")]
    [InlineData("loud", "INFO WARN ERROR FATAL")]
    public void Entries_below_the_level_are_not_written(string? level, string written)
    {
        IEnumerable<JsonElement> entries = Json(
            log =>
            {
                log.Info(null, "i");
                log.Warning(null, "w");
                log.Error(null, "e");
                log.Fatal("f");
            }, ("AWS_LAMBDA_LOG_LEVEL", level));

        Assert.Equal(written, string.Join(' ', entries.Select(entry => entry.GetProperty("level").GetString())));
    }

    [Theory]
    [InlineData("JSON", true)]
    [InlineData("json", true)]
    [InlineData("Text", false)]
    [InlineData(null, false)]
    public void The_format_s_name_may_be_in_any_case(string? name, bool json) =>
        Assert.Equal(json, Environment(("AWS_LAMBDA_LOG_FORMAT", name)).LogsJson);

    [Theory]
    [InlineData("JSON", 0xA55A0012)]
    [InlineData("Text", 0xA55A0013)]
    public void With_a_telemetry_descriptor_an_entry_is_framed(string format, uint kind)
    {
        byte[] frame = Assert.Single(Written(log => log.Warning(Context, "two\nlines"), ("AWS_LAMBDA_LOG_FORMAT", format), ("_LAMBDA_TELEMETRY_LOG_FD", "62")));

        Assert.Equal(kind, BinaryPrimitives.ReadUInt32BigEndian(frame));
        Assert.Equal(frame.Length - TelemetryFrame.HeadLength, BinaryPrimitives.ReadInt32BigEndian(frame.AsSpan(4)));
        DateTime time = DateTime.UnixEpoch.AddMicroseconds(BinaryPrimitives.ReadInt64BigEndian(frame.AsSpan(8)));
        Assert.InRange(time, DateTime.UtcNow.AddHours(-1), DateTime.UtcNow.AddHours(1));
        string text = Encoding.UTF8.GetString(frame.AsSpan(TelemetryFrame.HeadLength));
        Assert.Contains(format == "JSON" ? @"two\nlines" : "\tid-1\tWARN\ttwo\nlines\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_dispatcher_and_the_host_log_is_JSON_with_the_invocation_s_ids()
    {
        using var api = new ScriptedRuntimeApi(Reply.Event("{}", "id-7", "Lambda-Runtime-Trace-Id: Root=1-x", "Lambda-Runtime-Aws-Tenant-Id: blue"));

        HostRun run = await HostRun.Against(api, StubFunction.Sync(invocation =>
        {
            invocation.Log!.Warning("odd");
            throw new FormatException("no date");
        }), new LambdaEnvironment { LogsJson = true });

        JsonElement[] entries = [.. run.Log.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        Assert.Equal(["INFO", "WARN", "ERROR", "FATAL"], entries.Select(entry => entry.GetProperty("level").GetString()));
        Assert.All(entries[1..3], entry => Assert.Equal(("id-7", "Root=1-x", "blue"),
            (entry.GetProperty("requestId").GetString(), entry.GetProperty("traceId").GetString(), entry.GetProperty("tenantId").GetString())));
    }

    private static void Throw() => throw new InvalidOperationException("no order", new FormatException("no date"));

    private static JsonElement[] Json(Action<HostLog> act, params (string Name, string? Value)[] variables) =>
        [.. Written(act, [("AWS_LAMBDA_LOG_FORMAT", "JSON"), .. variables]).Select(entry => JsonDocument.Parse(entry).RootElement)];

    private static List<byte[]> Written(Action<HostLog> act, params (string Name, string? Value)[] variables)
    {
        var written = new List<byte[]>();
        act(new HostLog(Environment(variables), entry => written.Add(entry.ToArray())));
        return written;
    }

    private static LambdaEnvironment Environment(params (string Name, string? Value)[] variables) =>
        LambdaEnvironment.Read(name => variables.FirstOrDefault(variable => variable.Name == name).Value);
}
