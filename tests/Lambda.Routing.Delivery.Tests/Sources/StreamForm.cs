using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>What a stream's records look like in an event, and how an answer names them.</summary>
internal sealed record StreamForm(Func<IReadOnlyList<Item>, byte[]> Write, Func<Item, string> Identify)
{
    /// <summary>The event of a batch of a time window: its records, shard and state, and whether it is the last; <see langword="null"/> where there are no windows.</summary>
    public Func<IReadOnlyList<Item>, string, string, bool, byte[]>? WriteWindow { get; init; }

    public bool ReadsReports { get; init; } = true;

    /// <summary>Whether records have keys, and those of different keys may be handled at once.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Whether whatever is in the list is a record, so that only its payload can be wrong.</summary>
    public bool IsFormless { get; init; }

    /// <summary>Whether a record says which method takes it, so that its payload need not be read for that.</summary>
    public bool SaysMethod { get; init; }

    /// <summary>Whether a batch that fails too often goes to the on-failure destination, instead of stopping the stream.</summary>
    public bool GivesUp { get; init; } = true;
}
