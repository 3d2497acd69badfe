using Microsoft.Extensions.DependencyInjection;
using OrderDesk.Auditing;
using OrderDesk.Invoices;
using OrderDesk.Orders;

namespace OrderDesk;

/// <summary>The shop's services. Factories, because they cost Native AOT neither start-up time nor reflection.</summary>
[LambdaStartup]
public static class Startup
{
    public static void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<IOrderStore>(_ => new InMemoryOrderStore());
        services.AddSingleton<IInvoiceArchive>(_ => new InMemoryInvoiceArchive());
        services.AddSingleton(_ => new AuditTrail());
        services.AddScoped(provider => new OrderAudit(
            provider.GetRequiredService<AuditTrail>(), provider.GetRequiredService<TimeProvider>()));
    }
}
