using Lambda.Routing.Generators.Planning;

namespace Lambda.Routing.Generators.Emission.Routes;

/// <summary>
/// Writes what stands between the logging abstractions that the user's project has and the library's log, which has no package of its own:
/// a provider for the container, and a factory where the startup registers none.
/// </summary>
internal static class LoggingWriter
{
    private const string Abstractions = "global::Microsoft.Extensions.Logging.";
    private const string Services = "global::Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.";
    private const string Entry = "global::Lambda.Routing.Hosting.Logging.FunctionLogEntry";

    /// <summary>Whether services of this function can log.</summary>
    public static bool IsUsed(FunctionPlan plan) => ServicesWriter.HasContainer(plan) && plan.Project.HasLogging;

    /// <summary>Whether what is logged has to know its invocation.</summary>
    public static bool NeedsCurrent(FunctionPlan plan) => IsUsed(plan) || plan.Project.UsesConsole;

    public static void Write(CodeWriter writer, FunctionPlan plan)
    {
        WriteRegistration(writer, plan);
        WriteProvider(writer);
        WriteFactory(writer);
    }

    private static void WriteRegistration(CodeWriter writer, FunctionPlan plan)
    {
        using (writer.Block($"private static void AddLogging({RuntimeNames.ServiceCollectionInterface} services)"))
        {
            writer.Line("bool hasFactory = false, hasLogger = false, hasProvider = false;");
            using (writer.Block("foreach (var service in services)"))
            {
                writer.Line($"hasFactory |= service.ServiceType == typeof({Abstractions}ILoggerFactory);");
                writer.Line($"hasLogger |= service.ServiceType == typeof({Abstractions}ILogger<>);");
                writer.Line($"hasProvider |= service.ServiceType == typeof({Abstractions}ILoggerProvider);");
            }
            writer.Line("var provider = new LogProvider();");
            using (writer.Block("if (!hasProvider)"))
            {
                writer.Line($"{Services}AddSingleton<{Abstractions}ILoggerProvider>(services, provider);");
            }
            using (writer.Block("if (!hasFactory)"))
            {
                writer.Line($"{Services}AddSingleton<{Abstractions}ILoggerFactory>(services, new LogFactory(provider));");
            }
            if (plan.Project.HasLogFilters)
            {
                WriteLevel(writer);
            }
            using (writer.Block("if (!hasLogger)"))
            {
                writer.Line($"{Services}AddSingleton(services, typeof({Abstractions}ILogger<>), typeof({Abstractions}Logger<>));");
            }
        }
        writer.Line();
    }

    private static void WriteLevel(CodeWriter writer)
    {
        using (writer.Block("else"))
        {
            writer.Line("// Lambda's level counts where the startup leaves the default.");
            using (writer.Block($"global::Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.PostConfigure<{Abstractions}LoggerFilterOptions>(services, static options =>", "});"))
            using (writer.Block($"if (options.MinLevel == {Abstractions}LogLevel.Information)"))
            {
                writer.Line($"options.MinLevel = {Entry}.IsEnabled(0) ? {Abstractions}LogLevel.Trace");
                writer.Line($"    : {Entry}.IsEnabled(1) ? {Abstractions}LogLevel.Debug : options.MinLevel;");
            }
        }
    }

    private static void WriteProvider(CodeWriter writer)
    {
        using (writer.Block($"private sealed class LogProvider : {Abstractions}ILoggerProvider, {Abstractions}ISupportExternalScope"))
        {
            writer.Line($"public {Abstractions}IExternalScopeProvider Scopes {{ get; private set; }} = new {Abstractions}LoggerExternalScopeProvider();").Line();
            writer.Line($"public {Abstractions}ILogger CreateLogger(string categoryName) => new Log(this, categoryName);").Line();
            writer.Line($"public void SetScopeProvider({Abstractions}IExternalScopeProvider scopeProvider) => Scopes = scopeProvider;").Line();
            using (writer.Block("public void Dispose()"))
            {
            }
        }
        writer.Line();
        using (writer.Block($"private sealed class Log(LogProvider provider, string category) : {Abstractions}ILogger"))
        {
            writer.Line($"public bool IsEnabled({Abstractions}LogLevel logLevel) => {Entry}.IsEnabled((int)logLevel);").Line();
            writer.Line($"global::System.IDisposable {Abstractions}ILogger.BeginScope<TState>(TState state) => provider.Scopes.Push(state);").Line();
            using (writer.Block($"void {Abstractions}ILogger.Log<TState>({Abstractions}LogLevel logLevel, {Abstractions}EventId eventId, TState state, global::System.Exception? exception, global::System.Func<TState, global::System.Exception?, string> formatter)"))
            {
                using (writer.Block("if (!IsEnabled(logLevel))"))
                {
                    writer.Line("return;");
                }
                using (writer.Block($"var entry = new {Entry}((int)logLevel, category, formatter(state, exception))", "};"))
                {
                    writer.Line("EventId = eventId.Id,");
                    writer.Line("EventName = eventId.Name,");
                    writer.Line("Exception = exception,");
                    writer.Line("State = state,");
                }
                writer.Line("provider.Scopes.ForEachScope(static (scope, entry) => entry.AddScope(scope), entry);");
                writer.Line("entry.Write();");
            }
        }
        writer.Line();
    }

    private static void WriteFactory(CodeWriter writer)
    {
        using (writer.Block($"private sealed class LogFactory(LogProvider provider) : {Abstractions}ILoggerFactory"))
        {
            writer.Line($"public {Abstractions}ILogger CreateLogger(string categoryName) => provider.CreateLogger(categoryName);").Line();
            writer.Line($"public void AddProvider({Abstractions}ILoggerProvider provider) => throw new global::System.NotSupportedException(\"This function logs to Lambda only: call services.AddLogging() in the startup, and add providers there.\");").Line();
            using (writer.Block("public void Dispose()"))
            {
            }
        }
    }
}
