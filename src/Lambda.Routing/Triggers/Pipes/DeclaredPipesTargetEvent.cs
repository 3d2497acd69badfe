using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>Records that a pipe sends to its target in a form of its author's choice, which a route declares.</summary>
[Source("pipes", Trigger = FunctionTrigger.PubSub, OnlyWhereUsed = true)]
public sealed partial record DeclaredPipesTargetEvent : PipesEvent, IBatchEvent<DeclaredPipesTargetEvent, PipesRecord>
{
    /// <inheritdoc/>
    public static BatchContract Contract => BatchContract.ItemFailures;

    /// <inheritdoc/>
    public static string? GetSourceArn(DeclaredPipesTargetEvent @event, PipesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.EventSourceArn;
    }

    /// <summary>What keeps a record in order: its shard or partition, or the group of a FIFO queue's message.</summary>
    /// <param name="record">The record.</param>
    public static string? GetOrderingKey(PipesRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.OrderingKey;
    }

    static DeclaredPipesTargetEvent IReadable<DeclaredPipesTargetEvent>.Read(ref EventReader reader) => new() { Records = reader.ReadRecords<DeclaredPipesTargetEvent, PipesRecord>() };
}
