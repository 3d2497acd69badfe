namespace Lambda.Routing;

/// <summary>
/// The tumbling window that a batch of a stream belongs to, with what the method returned for it so far. A method that takes one is
/// called with all records of the batch, and at the window's end once more, perhaps with none.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">tumbling windows</see>.</remarks>
/// <typeparam name="TState">
/// What is kept from call to call: a class, record or struct that begins empty, and that a <c>JsonSerializerContext</c> of the
/// function knows. AWS keeps up to 1 MB of it for each shard.
/// </typeparam>
public sealed record TimeWindow<TState>
{
    /// <summary>What the method returned before for this window and shard; a new one on the window's first call.</summary>
    public required TState State { get; init; }

    /// <summary>When the window starts, in UTC.</summary>
    public DateTimeOffset Start { get; init; }

    /// <summary>When the window ends, in UTC.</summary>
    public DateTimeOffset End { get; init; }

    /// <summary>The shard's id: each shard has a window and a state of its own.</summary>
    public string? ShardId { get; init; }

    /// <summary>The stream's ARN.</summary>
    public string? EventSourceArn { get; init; }

    /// <summary>Whether this is the window's last call: the state is complete with its records, and is not seen again.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whether AWS ends the window before its time, because its state grew beyond 1 MB.</summary>
    public bool IsTerminatedEarly { get; init; }
}
