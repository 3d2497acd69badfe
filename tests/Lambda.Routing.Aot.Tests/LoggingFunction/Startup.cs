using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LoggingFunction;

/// <summary>Registers logging in the way that the environment names, so that one function shows them all.</summary>
[LambdaStartup]
public static class Startup
{
    public static void ConfigureServices(IServiceCollection services)
    {
        Meters.ExportIfWanted();
        services.AddSingleton(provider => new Ledger(provider.GetRequiredService<ILogger<Ledger>>()));
        switch (Environment.GetEnvironmentVariable("LOGGING"))
        {
            case "added":
                services.AddLogging();
                break;
            case "careful":
                services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
                break;
            case "filtered":
                services.AddLogging(logging => logging.AddFilter("LoggingFunction.Ledger", LogLevel.Error));
                break;
            case "own":
                services.AddLogging(logging => logging.AddProvider(new ShoutingProvider()));
                break;
            default:
                break;
        }
    }
}
