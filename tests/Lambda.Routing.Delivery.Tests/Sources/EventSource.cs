using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>What has become of a record.</summary>
internal enum Fate
{
    /// <summary>The source still has it, and will deliver it (again).</summary>
    Pending,

    /// <summary>The source took it for handled: deleted, checkpointed, delivered on.</summary>
    Acknowledged,

    /// <summary>The source gave it up without losing it: dead-letter queue, on-failure destination, report of failures.</summary>
    SetAside,

    /// <summary>It blocks the source, or waits behind one that does.</summary>
    Stuck,
}

/// <summary>How a source treats what the function answers, so far as it decides which deliveries are allowed.</summary>
internal sealed record SourceRules
{
    /// <summary>Whether an answer can say what became of each record.</summary>
    public bool ReadsReports { get; init; } = true;

    /// <summary>Whether the answer always says it, whatever is declared.</summary>
    public bool AlwaysReports { get; init; }

    /// <summary>Whether a failed record is not delivered again.</summary>
    public bool HasOneChance { get; init; }

    /// <summary>Whether records of one order must be handled in it.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>Whether records have keys, and those of different keys may be handled at once.</summary>
    public bool HasKeys { get; init; }

    /// <summary>Whether a record that does not read holds up all orders of its batch, because its own cannot be read.</summary>
    public bool UnreadableHoldsAll { get; init; }

    /// <summary>Whether only the payload of a record can be wrong.</summary>
    public bool IsFormless { get; init; }

    /// <summary>Whether a record says which method takes it, whatever is in its payload.</summary>
    public bool SaysMethod { get; init; }

    /// <summary>Whether records say how often they were delivered.</summary>
    public bool Counts { get; init; }

    /// <summary>Whether a failed record has all that follow it in its order delivered again, handled or not.</summary>
    public bool RetriesFromFailure { get; init; }
}

/// <summary>A queue, stream or topic, as AWS documents it. Everything that AWS leaves open is left to chance.</summary>
internal abstract class EventSource(Plan plan, Random random)
{
    private readonly List<string> _complaints = [];
    private readonly Fate[] _fates = new Fate[plan.Items.Count];

    public abstract SourceRules Rules { get; }

    protected Plan Plan { get; } = plan;

    protected Random Random { get; } = random;

    /// <summary>Takes the next batch; <see langword="null"/> when there will not be another.</summary>
    public abstract IReadOnlyList<Item>? Poll();

    /// <summary>The event that delivers a batch.</summary>
    public abstract byte[] Write(IReadOnlyList<Item> batch);

    /// <summary>Does what AWS does with the answer to the batch that was polled last.</summary>
    public abstract void Settle(IReadOnlyList<Item> batch, Answer answer);

    /// <summary>Whether the batch that was polled last can only be handled as a whole.</summary>
    public virtual bool IsAllOrNothing => false;

    /// <summary>How often a record has been delivered, where it says so; otherwise 0.</summary>
    public virtual int ReceivesOf(Item item) => 0;

    /// <summary>What is wrong with the answer to the batch that was polled last, beyond what became of its records.</summary>
    public IReadOnlyList<string> TakeComplaints()
    {
        string[] complaints = [.. _complaints];
        _complaints.Clear();
        return complaints;
    }

    public Fate FateOf(Item item) => _fates[item.Index];

    protected bool IsPending(Item item) => _fates[item.Index] == Fate.Pending;

    protected void Complain(string what) => _complaints.Add(what);

    protected void Decide(IEnumerable<Item> items, Fate fate)
    {
        foreach (Item item in items)
        {
            _fates[item.Index] = fate;
        }
    }
}
