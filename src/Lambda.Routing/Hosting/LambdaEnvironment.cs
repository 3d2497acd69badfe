using System.Globalization;
using Lambda.Routing.Hosting.Reporting;

namespace Lambda.Routing.Hosting;

/// <summary>What the host takes from environment variables, read once. Only the Runtime API's address must be there.</summary>
internal sealed record LambdaEnvironment
{
    public string? RuntimeApi { get; init; }

    public string? FunctionName { get; init; }

    public string? FunctionVersion { get; init; }

    public int? MemoryLimitInMB { get; init; }

    public string? LogGroupName { get; init; }

    public string? LogStreamName { get; init; }

    /// <summary>Whether the local runner started the process: answers then name the route, and log entries span lines.</summary>
    public bool IsLocal { get; init; }

    /// <summary>How many invocations the process serves at once: 1, except where Lambda sets <c>AWS_LAMBDA_MAX_CONCURRENCY</c>.</summary>
    public int Concurrency { get; init; } = 1;

    /// <summary>Whether Lambda takes a snapshot of the started process, and serves invocations from copies of it.</summary>
    public bool IsSnapshotted { get; init; }

    /// <summary>Whether log entries are JSON documents.</summary>
    public bool LogsJson { get; init; }

    /// <summary>The least severe entries that are written.</summary>
    public HostLogLevel LogLevel { get; init; } = HostLogLevel.Info;

    /// <summary>The descriptor to which Lambda wants log entries framed; <see langword="null"/> for the standard error, a line each.</summary>
    public int? TelemetryDescriptor { get; init; }

    public static LambdaEnvironment Read(Func<string, string?> variable)
    {
        return new LambdaEnvironment
        {
            RuntimeApi = variable("AWS_LAMBDA_RUNTIME_API"),
            FunctionName = variable("AWS_LAMBDA_FUNCTION_NAME"),
            FunctionVersion = variable("AWS_LAMBDA_FUNCTION_VERSION"),
            MemoryLimitInMB = Number(variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE")),
            LogGroupName = variable("AWS_LAMBDA_LOG_GROUP_NAME"),
            LogStreamName = variable("AWS_LAMBDA_LOG_STREAM_NAME"),
            IsLocal = variable("LAMBDA_ROUTING_LOCAL") == "1",
            Concurrency = Math.Max(1, Number(variable("AWS_LAMBDA_MAX_CONCURRENCY")) ?? 1),
            IsSnapshotted = variable("AWS_LAMBDA_INITIALIZATION_TYPE") == "snap-start",
            LogsJson = "json".Equals(variable("AWS_LAMBDA_LOG_FORMAT"), StringComparison.OrdinalIgnoreCase),
            LogLevel = HostLogLevels.Parse(variable("AWS_LAMBDA_LOG_LEVEL")),
            TelemetryDescriptor = Number(variable("_LAMBDA_TELEMETRY_LOG_FD")),
        };
    }

    /// <summary>Whoever sets a variable to nonsense gets what an absent one means.</summary>
    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
