namespace Lambda.Routing.Hosting;

/// <summary>
/// The environment variable in which AWS's SDKs look for the invocation's trace. It is the process's, so only a host that
/// serves one invocation at a time may set it.
/// </summary>
internal sealed class TraceVariable
{
    public const string Name = "_X_AMZN_TRACE_ID";

    private string? _current = Environment.GetEnvironmentVariable(Name);

    /// <summary>Writes the variable as it is: the first variable that is written has .NET copy all of them, for which no event should wait.</summary>
    public TraceVariable() => Environment.SetEnvironmentVariable(Name, _current);

    public void Set(string? traceId)
    {
        if (traceId != _current)
        {
            Environment.SetEnvironmentVariable(Name, traceId);
            _current = traceId;
        }
    }
}
