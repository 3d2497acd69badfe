using Lambda.Routing.Generators.Models.Routes;
using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>Writes the container: built at start-up where a route needs a service, and not mentioned where none does.</summary>
internal static class ServicesWriter
{
    public static bool HasContainer(FunctionPlan plan) => plan.Startup is not null && plan.NeedsServices;

    public static void WriteFields(CodeWriter writer, FunctionPlan plan)
    {
        if (HasContainer(plan))
        {
            writer.Line($"private readonly {RuntimeNames.ServiceProvider} _services;");
        }
    }

    public static void WriteConstructors(CodeWriter writer, FunctionPlan plan)
    {
        if (!HasContainer(plan))
        {
            writer.Line("/// <summary>Starts the function: reads what the environment decides.</summary>");
            WriteConstructor(writer, plan, "public LambdaFunction()");
            return;
        }
        writer.Line("/// <summary>Starts the function: reads what the environment decides and builds the services.</summary>");
        using (writer.Block("public LambdaFunction() : this(null)"))
        {
        }
        writer.Line();
        writer.Line("/// <summary>Starts the function with some services replaced, as tests do.</summary>");
        writer.Line("/// <param name=\"configureServices\">Runs after the startup's own registrations.</param>");
        WriteConstructor(writer, plan, $"public LambdaFunction(global::System.Action<{RuntimeNames.ServiceCollectionInterface}>? configureServices)");
    }

    private static void WriteConstructor(CodeWriter writer, FunctionPlan plan, string header)
    {
        using (writer.Block($"{header} : base({RuntimeNames.FunctionOptions}.Read({plan.Project.DeadlineMarginMilliseconds}))"))
        {
            PlaceholderWriter.WriteResolution(writer, plan);
            if (HasContainer(plan))
            {
                WriteBuild(writer, plan);
            }
        }
        writer.Line();
    }

    private static void WriteBuild(CodeWriter writer, FunctionPlan plan)
    {
        StartupModel startup = plan.Startup!;
        writer.Line($"var services = new {RuntimeNames.ServiceCollection}();");
        writer.Line(startup.IsStatic ? $"{startup.Type}.ConfigureServices(services);" : $"new {startup.Type}().ConfigureServices(services);");
        writer.Line("configureServices?.Invoke(services);");
        writer.Line("_services = global::Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);");
        string[] needed = [.. ServiceTypes(plan).Distinct()];
        writer.Line("// The singletons that routes need are built now, where a failure is an init error and not a lost event.");
        using (writer.Block("foreach (var service in services)"))
        {
            string any = string.Join("\n        || ", needed.Select(type => $"service.ServiceType == typeof({type})"));
            using (writer.Block($"if (service.Lifetime == global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Singleton\n    && ({any}))"))
            {
                writer.Line("_services.GetService(service.ServiceType);");
            }
        }
    }

    public static void WriteDispose(CodeWriter writer, FunctionPlan plan)
    {
        if (HasContainer(plan))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override {RuntimeNames.ValueTask} DisposeAsync() => _services.DisposeAsync();");
        }
    }

    private static IEnumerable<string> ServiceTypes(FunctionPlan plan) =>
        plan.Sources.SelectMany(source => source.Routes).SelectMany(route =>
            (route.Handler.IsStatic ? [] : route.Handler.Class.Services.AsEnumerable())
                .Concat(route.Route.Bindings.Where(binding => binding.Kind == BindingKind.Service).Select(binding => binding.Type)));
}
