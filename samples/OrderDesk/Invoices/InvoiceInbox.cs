namespace OrderDesk.Invoices;

/// <summary>Files what the accountant uploads.</summary>
public sealed class InvoiceInbox(IInvoiceArchive archive, TimeProvider clock)
{
    [S3Trigger("uploads", Prefix = "invoices/", Suffix = ".pdf")]
    public Task File(S3Record upload, CancellationToken cancellation) => archive.FileAsync(
        new Invoice(upload.Object.Key, upload.Object.Size ?? 0, upload.EventTime ?? clock.GetUtcNow()), cancellation);
}
