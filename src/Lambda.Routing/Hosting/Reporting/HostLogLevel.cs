namespace Lambda.Routing.Hosting.Reporting;

/// <summary>How severe a log entry is, as <c>AWS_LAMBDA_LOG_LEVEL</c> counts.</summary>
internal enum HostLogLevel
{
    Trace,
    Debug,
    Info,
    Warn,
    Error,
    Fatal,
}

internal static class HostLogLevels
{
    /// <summary>The level of a name in any case, as Lambda or as .NET has it; <see cref="HostLogLevel.Info"/>, which is Lambda's own default, for any other text.</summary>
    public static HostLogLevel Parse(string? name) => name?.ToUpperInvariant() switch
    {
        "TRACE" => HostLogLevel.Trace,
        "DEBUG" => HostLogLevel.Debug,
        "WARN" or "WARNING" => HostLogLevel.Warn,
        "ERROR" => HostLogLevel.Error,
        "FATAL" or "CRITICAL" => HostLogLevel.Fatal,
        _ => HostLogLevel.Info,
    };

    /// <summary>The level as log entries spell it.</summary>
    public static string NameOf(HostLogLevel level) => level switch
    {
        HostLogLevel.Trace => "TRACE",
        HostLogLevel.Debug => "DEBUG",
        HostLogLevel.Info => "INFO",
        HostLogLevel.Warn => "WARN",
        HostLogLevel.Error => "ERROR",
        _ => "FATAL",
    };
}
