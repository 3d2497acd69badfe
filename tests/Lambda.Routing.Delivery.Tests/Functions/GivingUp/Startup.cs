using Chores;
using Microsoft.Extensions.DependencyInjection;

namespace GivingUp;

[LambdaStartup]
public static class Startup
{
    public static void ConfigureServices(IServiceCollection services) =>
        services.AddSingleton<ICrew>(_ => RemoteCrew.Connect()).AddScoped<IPoisonRecordSink, Morgue>();
}
