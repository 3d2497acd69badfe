using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Records that a pipe sends to its target as their source made them.</summary>
[Source("pipes", Trigger = FunctionTrigger.PubSub, OnlyWhereUsed = true)]
[Shape("[0].eventSource")]
public sealed partial record PipesTargetEvent : PipesEvent, IBatchEvent<PipesTargetEvent, PipesRecord>
{
    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.ItemFailures;

    /// <inheritdoc/>
    public static string? GetSourceArn(PipesTargetEvent @event, PipesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.EventSourceArn;
    }

    /// <summary>How often a message of Amazon SQS was received; <see langword="null"/> for records of other sources, which do not count.</summary>
    /// <param name="record">The record.</param>
    public static int? GetReceiveCount(PipesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.ReceiveCount;
    }

    /// <summary>What keeps a record in order: its shard or partition, or the group of a FIFO queue's message.</summary>
    /// <param name="record">The record.</param>
    public static string? GetOrderingKey(PipesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.OrderingKey;
    }

    static PipesTargetEvent IReadable<PipesTargetEvent>.Read(ref EventReader reader) => new() { Records = reader.ReadRecords<PipesTargetEvent, PipesRecord>() };
}
