using System.Globalization;
using System.Text.Json;
using Lambda.Routing.Tests.Hosting.Infrastructure;
using Lambda.Routing.Tests.Publishing;

namespace Lambda.Routing.Tests.Hosting.Logging;

/// <summary>A function with a logger from its container, run as a process of its own, and what came out of it.</summary>
internal static class LoggedFunction
{
    public static string Executable { get; } = Path.Combine(AppContext.BaseDirectory, "LoggingFunction");

    /// <summary>What it writes when it is told to do these things one after the other, request by request.</summary>
    public static async Task<string> RunAsync(string executable, string[] commands, params (string Name, string? Value)[] variables)
    {
        using var api = new ScriptedRuntimeApi([.. commands.Select((command, index) => Reply.Event(
            $$$"""{"version":"0","id":"i","detail-type":"Do","source":"test","account":"1","time":"2026-01-01T09:20:00Z","region":"r","resources":[],"detail":{"do":"{{{command}}}"}}""",
            $"request-{index}", $"Lambda-Runtime-Trace-Id: Root=1-a-{index}", "Lambda-Runtime-Aws-Tenant-Id: blue"))]);
        var environment = variables.ToDictionary(variable => variable.Name, variable => variable.Value);
        environment["AWS_LAMBDA_RUNTIME_API"] = string.Create(CultureInfo.InvariantCulture, $"127.0.0.1:{api.Port}");
        CommandResult end = await CommandLine.RunAsync(executable, AppContext.BaseDirectory, [], environment, cancellation: TestContext.Current.CancellationToken);
        Assert.All(api.Answers, answer => Assert.EndsWith("/response", answer.Path, StringComparison.Ordinal));
        Assert.Equal(commands.Length, api.Answers.Count);
        return end.Output;
    }

    /// <summary>The entries that its own code logs, as JSON.</summary>
    public static async Task<JsonElement[]> LogAsync(string[] commands, params (string Name, string? Value)[] variables)
    {
        string output = await RunAsync(Executable, commands, [("AWS_LAMBDA_LOG_FORMAT", "JSON"), .. variables]);
        return [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(entry => entry.TryGetProperty("logger", out _))];
    }
}
