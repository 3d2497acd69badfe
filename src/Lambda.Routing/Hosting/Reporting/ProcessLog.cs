namespace Lambda.Routing.Hosting.Reporting;

/// <summary>The process's one log, made when it is first used.</summary>
internal static class ProcessLog
{
    public static HostLog Instance { get; } = Open(LambdaEnvironment.Read(ProcessVariables.Get));

    private static HostLog Open(LambdaEnvironment environment)
    {
        int descriptor = environment.TelemetryDescriptor ?? LogDescriptor.StandardError;
        return new HostLog(environment, entry => LogDescriptor.Write(descriptor, entry));
    }
}
