using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.Extensions.Logging;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What is generated for functions that log or use the console, and that nothing of it is for others. Compiled; the host's tests run it.</summary>
public sealed class LoggingCodeTests
{
    private const string File = "LambdaFunction.Logging.g.cs";

    private const string Startup = """
        using Microsoft.Extensions.DependencyInjection;
        [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) { } }
        public interface IClock; public sealed class Clock : IClock;
        """;

    private const string WithService = "public sealed class Shop(IClock clock) { [ScheduleTrigger] public void Sweep() => clock.ToString(); }";
    private const string WithLogger = "public sealed class Shop(Microsoft.Extensions.Logging.ILogger<Shop> log) { [ScheduleTrigger] public void Sweep() => log.ToString(); }";

    [Fact]
    public void Without_the_logging_abstractions_nothing_of_it_is_there()
    {
        GeneratorRun run = RouteHost.Generate(Startup, WithService).AssertCompiles();

        Assert.DoesNotContain(File, run.Files.Keys);
        Assert.All(run.Files.Values, text => Assert.DoesNotContain("Logging", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_services_nothing_of_it_is_there()
    {
        GeneratorRun run = RouteHost.Generate(With([Startup, "public static class Shop { [ScheduleTrigger] public static void Sweep() { } }"], typeof(ILogger), typeof(LoggerFactory))).AssertCompiles();

        Assert.All(run.Files.Values, text => Assert.DoesNotContain("Logging", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_abstractions_alone_suffice()
    {
        GeneratorRun run = RouteHost.Generate(With([Startup, WithLogger], typeof(ILogger))).AssertCompiles();

        Assert.DoesNotContain("LoggerFilterOptions", run.Files[File], StringComparison.Ordinal);
        Assert.Contains("CurrentInvocation.Enter(invocation);", run.Files["LambdaFunction.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public void With_filters_Lambdas_level_is_their_default()
    {
        GeneratorRun run = RouteHost.Generate(With([Startup, WithLogger], typeof(ILogger), typeof(LoggerFactory), typeof(Microsoft.Extensions.Options.IOptions<>))).AssertCompiles();

        Assert.Contains("LoggerFilterOptions", run.Files[File], StringComparison.Ordinal);
    }

    [Fact]
    public void Types_of_the_user_that_have_the_names_are_no_hindrance() => RouteHost.Generate(With(
        [Startup, WithLogger, "namespace Consumer { public sealed class Log; public sealed class LogProvider; public sealed class LogFactory; namespace Microsoft { } namespace Lambda { } }"],
        typeof(ILogger))).AssertCompiles();

    [Theory]
    [InlineData("System.Console.WriteLine();", true)]
    [InlineData("Console.Error.Write('a');", true)]
    [InlineData("C.WriteLine();", true)]
    [InlineData("Out.WriteLine();", true)]
    [InlineData("Own.Console.WriteLine();", false)]
    [InlineData("_ = nameof(Own);", false)]
    public void The_console_goes_to_the_log_only_where_the_project_uses_it(string statement, bool redirected)
    {
        string usings = statement.StartsWith("C.", StringComparison.Ordinal) ? "using C = System.Console;" : statement.StartsWith("Out.", StringComparison.Ordinal) ? "using static System.Console;" : "";
        GeneratorRun run = RouteHost.Generate(
            usings + "public static class Shop { [ScheduleTrigger] public static void Sweep() { " + statement + " } }",
            "namespace Own { public static class Console { public static void WriteLine() { } } }").AssertCompiles();

        Assert.Equal(redirected, run.Files["LambdaFunction.g.cs"].Contains("ConsoleRedirection.Start();", StringComparison.Ordinal));
        Assert.Equal(redirected, run.Files["LambdaFunction.g.cs"].Contains("CurrentInvocation.Enter(invocation);", StringComparison.Ordinal));
    }

    private static CSharpCompilation With(string[] sources, params Type[] types) =>
        GeneratorHost.Compile(sources).AddReferences(types.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)));
}
