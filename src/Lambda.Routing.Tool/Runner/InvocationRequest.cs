namespace Lambda.Routing.Tool.Runner;

/// <summary>What an invoker hands to the function.</summary>
internal sealed record InvocationRequest(ReadOnlyMemory<byte> Event)
{
    /// <summary>The client context, as JSON.</summary>
    public string? ClientContext { get; init; }

    public string? TenantId { get; init; }

    public string? TraceId { get; init; }

    /// <summary>Who takes an answer that comes piece by piece; <see langword="null"/> to collect it.</summary>
    public ILiveAnswer? Live { get; init; }
}
