namespace OrderDesk.Invoices;

/// <summary>Knows which invoices there are.</summary>
public interface IInvoiceArchive
{
    /// <summary>Files an invoice; one of the same key is replaced.</summary>
    Task FileAsync(Invoice invoice, CancellationToken cancellation);
}
