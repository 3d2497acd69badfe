using System.Text.Json.Serialization;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Declaring;

/// <summary>
/// A batch of one shard within a tumbling window: what AWS tells of the window beside the records. The event type of a source that has
/// such windows derives from this and is an <see cref="IBatchEvent{TSelf, TRecord}"/> whose contract is
/// <see cref="BatchContract.Checkpoint"/>. It is a source beside the one of the batches outside windows, of the same trigger: methods
/// with a <see cref="TimeWindow{TState}"/> parameter take the one, all others the other.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">stateful processing</see>.</remarks>
public abstract record TimeWindowEvent
{
    /// <summary>The window's bounds.</summary>
    [Discriminator]
    public required TimeWindowBounds Window { get; init; }

    /// <summary>What the function answered for the window so far; an empty object at its start.</summary>
    public Payload State { get; init; }

    /// <summary>The shard's id.</summary>
    public string? ShardId { get; init; }

    /// <summary>The stream's ARN: also where there are no records to tell it.</summary>
    [Discriminator]
    [JsonPropertyName("eventSourceARN")]
    public string? EventSourceArn { get; init; }

    /// <summary>Whether the window ends with this event.</summary>
    public bool IsFinalInvokeForWindow { get; init; }

    /// <summary>Whether the window ends before its time, because its state grew too large.</summary>
    public bool IsWindowTerminatedEarly { get; init; }
}
