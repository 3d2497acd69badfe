namespace Lambda.Routing.Tool.Runner;

/// <summary>What <c>run</c> was asked to do.</summary>
internal sealed record RunSettings
{
    /// <summary>The built function, an assembly or a native executable.</summary>
    public required string Function { get; init; }

    /// <summary>The port of 127.0.0.1; 0 for any.</summary>
    public int Port { get; init; }

    /// <summary>The port of 127.0.0.1 that takes HTTP requests; <see langword="null"/> for none.</summary>
    public int? HttpPort { get; init; }

    /// <summary>The service whose events HTTP requests become; <see langword="null"/> for the first that the function's routes take.</summary>
    public HttpSources? HttpSource { get; init; }

    /// <summary>Where the folder <c>events</c> is.</summary>
    public string ProjectDirectory { get; init; } = ".";

    /// <summary>Whether to send samples when the project has no events of its own.</summary>
    public bool Samples { get; init; } = true;

    /// <summary>Whether to end after the events.</summary>
    public bool Once { get; init; }

    /// <summary>How long one invocation may take; <see langword="null"/> for as long as it likes.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The process that is the function and started this one; <see langword="null"/> when the runner starts the function.</summary>
    public int? Attach { get; init; }
}
