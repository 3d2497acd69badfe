using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>A batch that was delivered, and what came of it.</summary>
/// <param name="Number">Which delivery of the run it was, from 1.</param>
/// <param name="Batch">The records, in the order of the event.</param>
/// <param name="IsShort">Whether the function's time was to run out.</param>
/// <param name="Answer">What Lambda got.</param>
internal sealed record Delivery(int Number, IReadOnlyList<Item> Batch, bool IsShort, Answer Answer)
{
    private readonly List<Entry> _entries = [];

    /// <summary>What happened before the answer left.</summary>
    public required IEnumerable<Entry> Entries
    {
        init => _entries.AddRange(value.Where(entry => entry.Delivery == Number));
    }

    /// <summary>Whether the source takes all of it or nothing, whatever the answer could name.</summary>
    public bool IsAllOrNothing { get; init; }

    /// <summary>The records that were delivered as often as they may be before they are given up.</summary>
    public IReadOnlySet<Item> WornOut { get; init; } = new HashSet<Item>();

    /// <summary>Whether handlers did all of it before the answer left.</summary>
    public bool IsDone(Item item) => item.ChoreIds.All(id => Has(Happening.Done, id));

    /// <summary>Whether nobody need see it again: it is done, or the sink has it.</summary>
    public bool IsOver(Item item) => IsDone(item) || Has(Happening.Kept, item.Id);

    /// <summary>Whether a handler was called with it.</summary>
    public bool IsBegun(Item item) => item.ChoreIds.Any(id => Has(Happening.Begun, id));

    /// <summary>Whether a handler threw what another attempt may mend.</summary>
    public bool HasFailed(Item item) => item.ChoreIds.Any(id => Has(Happening.Failed, id));

    /// <summary>Whether a handler threw what no attempt will mend.</summary>
    public bool IsHopeless(Item item) => item.ChoreIds.Any(id => Has(Happening.Hopeless, id));

    /// <summary>How often the sink was called with it.</summary>
    public int TimesHanded(Item item) => _entries.Count(entry => entry.Happening == Happening.Handed && entry.Id == item.Id);

    public override string ToString() =>
        $"{Number}: [{string.Join(' ', Batch.Select(item => item.Id + (IsDone(item) ? "+" : IsOver(item) ? "†" : TimesHanded(item) > 0 ? "?" : IsBegun(item) ? "-" : "")))}]{(IsShort ? " short" : "")} -> {Answer}";

    private bool Has(Happening happening, string id) => _entries.Exists(entry => entry.Happening == happening && entry.Id == id);
}
