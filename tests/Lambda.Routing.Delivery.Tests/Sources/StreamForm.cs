using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>What a stream's records look like in an event, and how an answer names them.</summary>
internal sealed record StreamForm(Func<IReadOnlyList<Item>, byte[]> Write, Func<Item, string> Identify)
{
    public bool ReadsReports { get; init; } = true;

    /// <summary>Whether records have keys, and those of different keys may be handled at once.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Whether a batch that fails too often goes to the on-failure destination, instead of stopping the stream.</summary>
    public bool GivesUp { get; init; } = true;
}
