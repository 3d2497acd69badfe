namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>One run: what a source holds, how it is set up, and the seed of all that is left to chance.</summary>
internal sealed record Plan
{
    public required int Seed { get; init; }

    public required Mode Mode { get; init; }

    public required IReadOnlyList<Item> Items { get; init; }

    public required int BatchSize { get; init; }

    /// <summary>How often a record is delivered before it is set aside: <c>maxReceiveCount</c>, <c>MaximumRetryAttempts</c> and one, …</summary>
    public required int MostDeliveries { get; init; }

    /// <summary><c>BisectBatchOnFunctionError</c>.</summary>
    public bool Bisects { get; init; }

    /// <summary>Whether the attempts at what remains of a batch are counted anew when its checkpoint moves. AWS does not say.</summary>
    public bool CountsAnew { get; init; }

    /// <summary>How the function takes records; what the draw says where it is <see langword="null"/>.</summary>
    public Shape? Shape { get; init; }

    /// <summary>Decides what not every source has: the shape, and envelopes around payloads.</summary>
    public int Draw { get; init; }

    /// <summary>Whether the function gives up what no attempt will mend.</summary>
    public bool GivesUp { get; init; }

    /// <summary>Whether the process is killed at random.</summary>
    public bool Kills { get; init; }

    /// <summary>Whether the process never ends, and time never runs out.</summary>
    public bool IsGentle => !Kills && Items.All(item => item.IsGentle);

    public override string ToString() =>
        $"seed {Seed}, {Mode}, {Shape}, batches of {BatchSize}, {MostDeliveries} deliveries{(Bisects ? ", bisects" : "")}{(CountsAnew ? ", counts anew" : "")}{(GivesUp ? ", gives up" : "")}\n  "
        + string.Join("\n  ", Items);
}
