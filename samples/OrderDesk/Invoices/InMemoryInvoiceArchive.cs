namespace OrderDesk.Invoices;

/// <summary>Keeps the list of invoices for as long as the process lives.</summary>
public sealed class InMemoryInvoiceArchive : IInvoiceArchive
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Invoice> _invoices = new(StringComparer.Ordinal);

    public Task FileAsync(Invoice invoice, CancellationToken cancellation)
    {
        lock (_lock)
        {
            _invoices[invoice.Key] = invoice;
        }
        return Task.CompletedTask;
    }
}
