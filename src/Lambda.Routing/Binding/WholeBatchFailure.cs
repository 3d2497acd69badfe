namespace Lambda.Routing;

/// <summary>What a batch does of which no record succeeded, where partial responses are on.</summary>
public enum WholeBatchFailure
{
    /// <summary>The invocation fails, so that AWS's own metrics and alarms show it. The whole batch is delivered again.</summary>
    Fail,

    /// <summary>The invocation succeeds, and its answer names the failed records as it does where only some failed.</summary>
    Report,
}
