using Lambda.Routing.Testing;
using Microsoft.Extensions.DependencyInjection;
using OrderDesk.Invoices;

namespace OrderDesk.Tests;

public sealed class InvoiceInboxTests
{
    [Fact]
    public async Task An_uploaded_invoice_is_filed_under_its_decoded_key()
    {
        var archive = new RecordingArchive();
        await using var function = new LambdaFunction(services => services.AddSingleton<IInvoiceArchive>(archive));

        await function.InvokeAsync(S3Events.Created("uploads", "invoices/2026/Grüße & co #1.pdf"));

        Assert.Equal("invoices/2026/Grüße & co #1.pdf", Assert.Single(archive.Keys));
    }

    [Theory]
    [InlineData("uploads", "invoices/a.docx")]
    [InlineData("uploads", "letters/a.pdf")]
    [InlineData("backups", "invoices/a.pdf")]
    public async Task Anything_else_is_not_taken(string bucket, string key)
    {
        var archive = new RecordingArchive();
        await using var function = new LambdaFunction(services => services.AddSingleton<IInvoiceArchive>(archive));

        await Assert.ThrowsAsync<BatchFailedException>(() => function.InvokeAsync(S3Events.Created(bucket, key)));

        Assert.Empty(archive.Keys);
    }

    private sealed class RecordingArchive : IInvoiceArchive
    {
        public List<string> Keys { get; } = [];

        public Task FileAsync(Invoice invoice, CancellationToken cancellation)
        {
            Keys.Add(invoice.Key);
            return Task.CompletedTask;
        }
    }
}
