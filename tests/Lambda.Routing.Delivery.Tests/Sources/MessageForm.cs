using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>What a queue's messages look like in an event, and how an answer names them.</summary>
internal sealed record MessageForm(Func<IReadOnlyList<Item>, Func<Item, int>, byte[]> Write, Func<Item, string> Identify)
{
    public bool ReadsReports { get; init; } = true;

    public bool IsFifo { get; init; }

    /// <summary>Whether a message says how often it was received.</summary>
    public bool Counts { get; init; } = true;

    /// <summary>Whether whatever is in the list is a message, so that only its payload can be wrong.</summary>
    public bool IsFormless { get; init; }
}
