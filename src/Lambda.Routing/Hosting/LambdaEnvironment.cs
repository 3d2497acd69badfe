using System.Globalization;

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

    public static LambdaEnvironment Read(Func<string, string?> variable)
    {
        string? memory = variable("AWS_LAMBDA_FUNCTION_MEMORY_SIZE");
        return new LambdaEnvironment
        {
            RuntimeApi = variable("AWS_LAMBDA_RUNTIME_API"),
            FunctionName = variable("AWS_LAMBDA_FUNCTION_NAME"),
            FunctionVersion = variable("AWS_LAMBDA_FUNCTION_VERSION"),
            MemoryLimitInMB = int.TryParse(memory, NumberStyles.None, CultureInfo.InvariantCulture, out int size) ? size : null,
            LogGroupName = variable("AWS_LAMBDA_LOG_GROUP_NAME"),
            LogStreamName = variable("AWS_LAMBDA_LOG_STREAM_NAME"),
            IsLocal = variable("LAMBDA_ROUTING_LOCAL") == "1",
        };
    }
}
