using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>A batch that was delivered, and what came of it.</summary>
/// <param name="Number">Which delivery of the run it was, from 1.</param>
/// <param name="Batch">The records, in the order of the event.</param>
/// <param name="IsShort">Whether the function's time was to run out.</param>
/// <param name="Answer">What Lambda got.</param>
internal sealed record Delivery(int Number, IReadOnlyList<Item> Batch, bool IsShort, Answer Answer)
{
    /// <summary>The records that a handler finished before the answer left.</summary>
    public required IReadOnlySet<string> Done { get; init; }

    /// <summary>The records that a handler was called with.</summary>
    public required IReadOnlySet<string> Begun { get; init; }

    public static Delivery Of(int number, IReadOnlyList<Item> batch, bool isShort, Answer answer, IReadOnlyList<Entry> entries) =>
        new(number, batch, isShort, answer)
        {
            Done = entries.Where(entry => entry.Delivery == number && entry.Happening == Happening.Done).Select(entry => entry.Id).ToHashSet(),
            Begun = entries.Where(entry => entry.Delivery == number && entry.Happening == Happening.Begun).Select(entry => entry.Id).ToHashSet(),
        };

    /// <summary>Whether the source takes all of it or nothing, whatever the answer could name.</summary>
    public bool IsAllOrNothing { get; init; }

    public bool IsDone(Item item) => item.ChoreIds.All(Done.Contains);

    public bool IsBegun(Item item) => item.ChoreIds.Any(Begun.Contains);

    public override string ToString() =>
        $"{Number}: [{string.Join(' ', Batch.Select(item => item.Id + (IsDone(item) ? "+" : IsBegun(item) ? "-" : "")))}]{(IsShort ? " short" : "")} -> {Answer}";
}
