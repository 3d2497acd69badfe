using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Methods that run when the process ends, or is copied; and start-up code that is asynchronous. Compiled and run.</summary>
public sealed class LifetimeTests
{
    private const string Sweep = "public static class Shop { [ScheduleTrigger] public static void Sweep() => Seen.Add(\"sweep\"); }";

    private const string Startup = """
        using Microsoft.Extensions.DependencyInjection;
        public sealed class Buffer { public string Name { get; set; } = "empty"; }
        [LambdaStartup]
        public static class Startup
        {
            public static async Task ConfigureServicesAsync(IServiceCollection services)
            {
                await Task.Yield();
                services.AddSingleton(new Buffer { Name = "full" });
                Seen.Add("configured");
            }
        }
        """;

    [Fact]
    public async Task Shutdown_methods_of_every_form_run_with_their_services_in_the_order_of_their_names()
    {
        RoutedFunction function = Start(Startup, """
            public static class C { [LambdaShutdown] public static async Task Stop(Buffer buffer, CancellationToken token) { await Task.Yield(); Seen.Add("C" + buffer.Name + token.CanBeCanceled); } }
            public sealed class B(Buffer buffer) : IDisposable
            {
                [LambdaShutdown] public ValueTask Stop() { Seen.Add("B" + buffer.Name); return default; }
                public void Dispose() => Seen.Add("B-gone");
            }
            public static class A { [LambdaShutdown] internal static void Stop() => Seen.Add("A"); }
            """);
        using var source = new CancellationTokenSource();
        await function.ShutdownAsync(source.Token);
        Assert.Equal("configured A Bfull B-gone CfullTrue", Seen(function));
    }

    [Fact]
    public async Task All_of_them_run_even_if_one_fails_and_the_failure_is_not_lost()
    {
        RoutedFunction function = Start("""
            public static class Hooks
            {
                [LambdaShutdown] public static void A() => throw new FormatException("a");
                [LambdaShutdown] public static async Task B() { await Task.Yield(); throw new TimeoutException("b"); }
                [LambdaShutdown] public static void C() => Seen.Add("c");
                [LambdaBeforeSnapshot] public static void D() => throw new FormatException("d");
                [LambdaBeforeSnapshot] public static void E() => Seen.Add("e");
            }
            """);
        AggregateException several = await Assert.ThrowsAsync<AggregateException>(async () => await function.ShutdownAsync(TestContext.Current.CancellationToken));
        Assert.Equal(["a", "b"], several.InnerExceptions.Select(exception => exception.Message));
        FormatException one = await Assert.ThrowsAsync<FormatException>(async () => await function.BeforeSnapshotAsync());
        Assert.Equal("d", one.Message);
        Assert.Equal("c e", Seen(function));
    }

    [Fact]
    public async Task What_runs_before_a_snapshot_runs_in_reverse_of_what_runs_after_a_restore()
    {
        RoutedFunction function = Start(Startup, """
            public static class Hooks
            {
                [LambdaBeforeSnapshot, LambdaAfterRestore] public static void A(Buffer buffer) => Seen.Add("A" + buffer.Name);
                [LambdaBeforeSnapshot, LambdaAfterRestore] public static ValueTask B() { Seen.Add("B"); return default; }
            }
            """);
        await function.BeforeSnapshotAsync();
        await function.AfterRestoreAsync();
        Assert.Equal("configured B Afull Afull B", Seen(function));
    }

    [Fact]
    public void Only_a_function_with_a_shutdown_method_asks_to_be_told_of_its_end()
    {
        Assert.DoesNotContain("GracefulShutdown", Code(Sweep, "public static class Hooks { [LambdaAfterRestore] public static void A() { } }"), StringComparison.Ordinal);
        Assert.Contains("new global::Lambda.Routing.Hosting.GracefulShutdown()", Code(Sweep, "public static class Hooks { [LambdaShutdown] public static void A() { } }"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_startup_that_fails_asynchronously_fails_the_start()
    {
        Exception exception = Assert.ThrowsAny<Exception>(() => RouteHost.Start("""
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Store;
            [LambdaStartup] public sealed class Startup
            {
                public async Task ConfigureServicesAsync(IServiceCollection services) { await Task.Yield(); throw new TimeoutException("no secret"); }
            }
            public static class Shop { [ScheduleTrigger] public static void Sweep([FromServices] Store store) { } }
            """));
        Assert.Contains("no secret", exception.ToString(), StringComparison.Ordinal);
    }

    private static RoutedFunction Start(params string[] sources) => RouteHost.Start([.. sources, Sweep, Sources.Order]);

    private static string Seen(RoutedFunction function) => new RunningFunction(function).Seen;

    private static string Code(params string[] sources) => RouteHost.Generate([.. sources, Sources.Order]).Files["LambdaFunction.g.cs"];
}
