using Microsoft.Extensions.DependencyInjection;

namespace ValidatedFunction;

[LambdaStartup]
public static class Startup
{
    public static void ConfigureServices(IServiceCollection services) => services.AddValidation();
}
