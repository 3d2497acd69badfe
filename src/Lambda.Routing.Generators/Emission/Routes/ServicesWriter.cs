using Lambda.Routing.Generators.Emission.Hosting;
using Lambda.Routing.Generators.Emission.Validation;
using Lambda.Routing.Generators.Models.Hosting;
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
            writer.Line(IsDeferred(plan)
                ? $"private readonly {RuntimeNames.DeferredStart}<{RuntimeNames.ServiceProvider}> _container;"
                : $"private readonly {RuntimeNames.ServiceProvider} _services;");
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
        writer.Line(PrecedesServices(plan)
            ? "/// <summary>Starts the function: reads what the environment decides. The first event that needs services builds them.</summary>"
            : "/// <summary>Starts the function: reads what the environment decides and builds the services.</summary>");
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
        using (writer.Block($"{header} : base({OptionsWriter.Expression(plan)})"))
        {
            PlaceholderWriter.WriteResolution(writer, plan);
            if (IsDeferred(plan))
            {
                bool atFirstUse = PrecedesServices(plan);
                writer.Line(atFirstUse
                    ? "// Events that are answered without services do not wait for them."
                    : "// A sender that waits is told that the services failed, which a function that did not start could not do.");
                writer.Line($"_container = new {RuntimeNames.DeferredStart}<{RuntimeNames.ServiceProvider}>(() => BuildServices(configureServices){(atFirstUse ? ", atFirstUse: true" : "")});");
            }
            else if (HasContainer(plan))
            {
                writer.Line("_services = BuildServices(configureServices);");
            }
            PreparationWriter.Write(writer, plan);
            if (plan.Project.Host.Kind == HostKind.Managed)
            {
                SnapshotWriter.WriteRegistration(writer, plan.Project.Host, plan.Lifetime);
            }
        }
        writer.Line();
        if (HasContainer(plan))
        {
            WriteBuild(writer, plan);
        }
    }

    /// <summary>Whether an event's sender can be told that the services failed, by a reporter that needs none of them; or is answered before they are built.</summary>
    private static bool IsDeferred(FunctionPlan plan) => HasContainer(plan)
        && (PrecedesServices(plan) || plan.Sources.Any(source => source.Event.Reporting is { HasDefault: true }));

    /// <summary>Whether the source's events are the first that may find no services built: a failure is then the whole event's, and not tried for each record.</summary>
    public static bool IsBuiltBefore(SourcePlan source, FunctionPlan plan) => HasContainer(plan) && PrecedesServices(plan)
        && source.Event.Reporting is null && source.Routes.Any(route => route.NeedsContainer);

    private static bool PrecedesServices(FunctionPlan plan) =>
        plan.Sources.Any(source => source.Routes.Any(route => route.Route.Trigger.PrecedesServices));

    private static void WriteBuild(CodeWriter writer, FunctionPlan plan)
    {
        if (IsDeferred(plan))
        {
            writer.Line($"private {RuntimeNames.ServiceProvider} _services => _container.Value;").Line();
        }
        StartupModel startup = plan.Startup!;
        using (writer.Block($"private static {RuntimeNames.ServiceProvider} BuildServices(global::System.Action<{RuntimeNames.ServiceCollectionInterface}>? configureServices)"))
        {
            writer.Line($"var services = new {RuntimeNames.ServiceCollection}();");
            string target = startup.IsStatic ? startup.Type : $"new {startup.Type}()";
            writer.Line(startup.IsAsynchronous
                ? $"{RuntimeNames.AsyncStart}.Wait(() => {target}.ConfigureServicesAsync(services));"
                : $"{target}.ConfigureServices(services);");
            writer.Line("configureServices?.Invoke(services);");
            if (LoggingWriter.IsUsed(plan))
            {
                writer.Line("AddLogging(services);");
            }
            foreach (ReportingModel reporting in Reporting(plan).Where(reporting => !reporting.HasDefault))
            {
                WriteCheck(writer, reporting.Reporter, $"The startup registers no {reporting.ReadableReporter}, which delivers the answers of this function's methods: register one.");
            }
            PoisonWriter.WriteCheck(writer, plan);
            DeferralWriter.WriteCheck(writer, plan);
            writer.Line("var provider = global::Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);");
            ValidationWriter.WriteCheck(writer, plan);
            WriteSingletons(writer, plan);
            writer.Line("return provider;");
        }
        writer.Line();
    }

    /// <summary>A service for what seldom happens would be missed only when it happens.</summary>
    public static void WriteCheck(CodeWriter writer, string type, string message)
    {
        using (writer.Block($"if (!global::System.Linq.Enumerable.Any(services, service => service.ServiceType == typeof({type})))"))
        {
            writer.Line($"throw new {RuntimeNames.StartupException}({Literals.Text(message)});");
        }
    }

    private static void WriteSingletons(CodeWriter writer, FunctionPlan plan)
    {
        string[] needed = [.. ServiceTypes(plan).Distinct()];
        if (needed.Length == 0)
        {
            return;
        }
        writer.Line(IsDeferred(plan)
            ? "// The singletons that routes need are built with the container: no event finds some of them missing."
            : "// The singletons that routes need are built now, where a failure is an init error and not a lost event.");
        using (writer.Block("foreach (var service in services)"))
        {
            string any = string.Join("\n        || ", needed.Select(type => $"service.ServiceType == typeof({type})"));
            using (writer.Block($"if (service.Lifetime == global::Microsoft.Extensions.DependencyInjection.ServiceLifetime.Singleton\n    && ({any}))"))
            {
                writer.Line("provider.GetService(service.ServiceType);");
            }
        }
    }

    private static IEnumerable<ReportingModel> Reporting(FunctionPlan plan) =>
        plan.Sources.Select(source => source.Event.Reporting).OfType<ReportingModel>().Distinct();

    /// <summary>Writes a method that calls a service within a scope of its own.</summary>
    public static void WriteUse(CodeWriter writer, string name, string type)
    {
        using (writer.Block($"private async {RuntimeNames.ValueTask} {name}(global::System.Func<{type}, {RuntimeNames.ValueTask}> use)"))
        {
            writer.Line($"await using var scope = {RuntimeNames.ServiceExtensions}.CreateAsyncScope(_services);");
            writer.Line($"await use({RuntimeNames.ServiceExtensions}.GetRequiredService<{type}>(scope.ServiceProvider)).ConfigureAwait(false);");
        }
        writer.Line();
    }

    public static void WriteDispose(CodeWriter writer, FunctionPlan plan)
    {
        if (HasContainer(plan))
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public override {RuntimeNames.ValueTask} DisposeAsync() => {(IsDeferred(plan) ? "_container" : "_services")}.DisposeAsync();");
        }
    }

    private static IEnumerable<string> ServiceTypes(FunctionPlan plan) =>
        plan.Sources.SelectMany(source => source.Routes).SelectMany(route =>
            (route.Handler.IsStatic ? [] : route.Handler.Class.Services.AsEnumerable())
                .Concat(route.Route.Bindings.Where(binding => binding.Kind == BindingKind.Service).Select(binding => binding.Type))
                .Concat(route.Filters.SelectMany(filter => filter.Class.Services)))
            .Concat(plan.InvocationFilters.SelectMany(filter => filter.Class.Services))
            .Concat(plan.Lifetime.SelectMany(method => method.Services))
            .Concat(Reporting(plan).Select(reporting => reporting.Reporter))
            .Concat(PoisonWriter.IsUsed(plan) ? [RuntimeNames.PoisonRecordSink] : [])
            .Concat(DeferralWriter.Services(plan).Select(deferral => deferral.Service));
}
