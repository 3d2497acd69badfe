namespace OrderDesk.Auditing;

/// <summary>The latest things that happened to orders, for whoever answers the customer's call.</summary>
public sealed class AuditTrail
{
    private const int Capacity = 256;

    private readonly Lock _lock = new();
    private readonly Queue<AuditEntry> _entries = [];

    /// <summary>Adds an entry. The oldest one goes when there are too many.</summary>
    public void Add(AuditEntry entry)
    {
        lock (_lock)
        {
            if (_entries.Count == Capacity)
            {
                _entries.Dequeue();
            }
            _entries.Enqueue(entry);
        }
    }

    /// <summary>The entries, oldest first.</summary>
    public IReadOnlyList<AuditEntry> Entries()
    {
        lock (_lock)
        {
            return [.. _entries];
        }
    }
}
