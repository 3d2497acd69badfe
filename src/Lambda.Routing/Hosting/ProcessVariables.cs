namespace Lambda.Routing.Hosting;

/// <summary>
/// The process's environment variables, as the host reads them. The descriptor of Lambda's telemetry is read once and then removed: it is
/// the function's own, and processes that the function starts must not take it for theirs.
/// </summary>
internal static class ProcessVariables
{
    private const string Telemetry = "_LAMBDA_TELEMETRY_LOG_FD";

    private static readonly string? s_telemetry = Take(Telemetry);

    public static string? Get(string name) => name == Telemetry ? s_telemetry : Environment.GetEnvironmentVariable(name);

    private static string? Take(string name)
    {
        string? value = Environment.GetEnvironmentVariable(name);
        if (value is not null)
        {
            Environment.SetEnvironmentVariable(name, null);
        }
        return value;
    }
}
