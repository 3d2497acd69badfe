using Microsoft.Extensions.DependencyInjection;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What comes from the user's container, and for how long it lives.</summary>
public sealed class ServiceTests
{
    private const string Startup = """
        using Microsoft.Extensions.DependencyInjection;
        public interface IStore { string Name { get; } }
        public sealed class Store : IStore, IAsyncDisposable
        {
            private static int s_count;
            public string Name { get; } = "store" + ++s_count;
            public async ValueTask DisposeAsync() { await Task.Yield(); Seen.Add(Name + "-gone"); }
        }
        public interface ILog<T> { void Say(string what); }
        public sealed class Log<T> : ILog<T> { public void Say(string what) => Seen.Add(typeof(T).Name + ":" + what); }
        public sealed class Clock { public Clock() => Seen.Add("clock"); }
        public abstract class Base; public sealed class Derived : Base;

        [LambdaStartup]
        public sealed class Startup
        {
            public void ConfigureServices(IServiceCollection services)
            {
                services.AddScoped<IStore, Store>();
                services.AddSingleton(typeof(ILog<>), typeof(Log<>));
                services.AddSingleton<Clock>();
                services.AddSingleton<Base, Derived>();
            }
        }
        """;

    [Fact]
    public async Task Interfaces_abstract_classes_and_marked_classes_come_from_the_container()
    {
        RunningFunction function = RunningFunction.Start(Startup, """
            public sealed class Shop
            {
                [ScheduleTrigger]
                public void Sweep(IStore store, ILog<Shop> log, [FromServices] Clock clock, Base any, IFormatProvider? absent) =>
                    log.Say(store.Name + any.GetType().Name + (absent is null));
            }
            """);
        Assert.Equal("clock", function.Seen); // Singletons are built at start-up.
        await function.InvokeAsync(Events.Schedule());
        Assert.Equal("clock Shop:store1DerivedTrue store1-gone", function.Seen);
    }

    [Fact]
    public async Task Each_record_has_a_scope_that_is_gone_before_the_next_record()
    {
        RunningFunction function = RunningFunction.Start(Startup, """
            public sealed class Shop(IStore store, ILog<Shop> log)
            {
                [SqsBatch(PartialResponses = true)]
                public async Task Take(SqsMessage message, IStore same)
                {
                    await Task.Yield();
                    log.Say(message.MessageId + store.Name + ReferenceEquals(store, same));
                    if (message.Body == "bad") { throw new InvalidOperationException(); }
                }
            }
            """);
        await function.InvokeAsync(Events.Sqs("ok", "bad", "ok"));
        Assert.Equal("Shop:m1store1True store1-gone Shop:m2store2True store2-gone Shop:m3store3True store3-gone", function.Seen);
    }

    [Fact]
    public async Task A_list_of_records_has_one_scope()
    {
        RunningFunction function = RunningFunction.Start(Startup, """
            public sealed class Shop
            {
                [SqsBatch] public void Take(IReadOnlyList<SqsMessage> all, IStore store) => Seen.Add(store.Name);
            }
            """);
        await function.InvokeAsync(Events.Sqs("a", "b"));
        Assert.Equal("store1 store1-gone", function.Seen);
    }

    [Fact]
    public async Task Tests_can_replace_services()
    {
        Type type = RouteHost.Generate(Startup, Sources.Order, Sources.Json, """
            public sealed class Fake : IStore { public string Name => "fake"; }
            public static class Replace { public static void It(IServiceCollection services) => services.AddScoped<IStore, Fake>(); }
            public sealed class Shop { [ScheduleTrigger] public void Sweep(IStore store) => Seen.Add(store.Name); }
            """.Insert(0, "using Microsoft.Extensions.DependencyInjection;\n")).Load().GetType("Consumer.LambdaFunction", throwOnError: true)!;
        var replace = type.Assembly.GetType("Replace")!.GetMethod("It")!.CreateDelegate<Action<IServiceCollection>>();
        var function = new RunningFunction((Dispatch.RoutedFunction)Activator.CreateInstance(type, replace)!);
        await function.InvokeAsync(Events.Schedule());
        Assert.Equal("fake", function.Seen);
    }

    [Fact]
    public async Task Disposing_of_the_function_disposes_of_the_singletons()
    {
        RunningFunction function = RunningFunction.Start("""
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Pool : IAsyncDisposable { public ValueTask DisposeAsync() { Seen.Add("gone"); return default; } }
            [LambdaStartup]
            internal static class Startup { internal static void ConfigureServices(IServiceCollection services) => services.AddSingleton<Pool>(); }
            public sealed class Shop(Pool pool) { [ScheduleTrigger] public void Sweep() => Seen.Add(pool.GetType().Name); }
            """);
        await function.InvokeAsync(Events.Schedule());
        await function.DisposeAsync();
        Assert.Equal("Pool gone", function.Seen);
    }

    [Fact]
    public void A_service_that_cannot_be_built_is_a_failure_of_the_start() =>
        Assert.Throws<InvalidOperationException>(() => RunningFunction.Start("""
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Pool(Uri missing) { public Uri Uri => missing; }
            [LambdaStartup]
            internal static class Startup { internal static void ConfigureServices(IServiceCollection services) => services.AddSingleton<Pool>(); }
            public sealed class Shop(Pool pool) { [ScheduleTrigger] public void Sweep() => Seen.Add(pool.Uri.ToString()); }
            """));

    [Fact]
    public void A_function_without_services_mentions_no_container()
    {
        var run = RouteHost.Generate(Startup, Sources.Order, "public static class Shop { [ScheduleTrigger] public static void Sweep() { } }");
        Assert.All(run.Files.Values, file => Assert.DoesNotContain("DependencyInjection", file, StringComparison.Ordinal));
    }
}
