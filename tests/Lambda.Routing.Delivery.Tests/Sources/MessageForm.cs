using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>What a queue's messages look like in an event, and how an answer names them.</summary>
internal sealed record MessageForm(Func<IReadOnlyList<Item>, Func<Item, int>, byte[]> Write, Func<Item, string> Identify)
{
    public bool ReadsReports { get; init; } = true;

    public bool IsFifo { get; init; }
}
