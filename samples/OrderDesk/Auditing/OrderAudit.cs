namespace OrderDesk.Auditing;

/// <summary>
/// What one message, event or request does to an order. There is one per message (a scoped service); what it noted reaches
/// the trail when the message is done with.
/// </summary>
public sealed class OrderAudit(AuditTrail trail, TimeProvider clock) : IDisposable
{
    private AuditEntry? _entry;

    /// <summary>Notes what happened.</summary>
    public void Note(long orderId, string what, string by) => _entry = new AuditEntry(clock.GetUtcNow(), orderId, what, by);

    public void Dispose()
    {
        if (_entry is { } entry)
        {
            trail.Add(entry);
        }
    }
}
