using Lambda.Routing.Generators.Tests.Http;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>A service that can only be released asynchronously is released wherever one may be asked for: no scope is left in the synchronous way.</summary>
public sealed class AsyncDisposalTests
{
    private const string Startup = """
        using Microsoft.Extensions.DependencyInjection;
        public sealed class Lease : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Seen.Add("gone"); } }
        public sealed class Pool : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Seen.Add("closed"); } }
        [LambdaStartup]
        public static class Startup { public static void ConfigureServices(IServiceCollection services) { services.AddScoped<Lease>(); services.AddSingleton<Pool>(); } }
        """;

    private static readonly string s_one = Events.Sqs("a");

    public static TheoryData<string, string> Places => new()
    {
        { "public static class Shop { [ScheduleTrigger] public static void Take([FromServices] Lease lease) => Seen.Add(\"called\"); }", Events.Schedule() },
        { "public sealed class Shop(Lease lease) { [ScheduleTrigger] public void Take() => Seen.Add(lease is null ? \"\" : \"called\"); }", Events.Schedule() },
        { "public static class Shop { [SqsBatch] public static void Take(SqsMessage message, [FromServices] Lease lease) => Seen.Add(\"called\"); }", s_one },
        { "public static class Shop { [SqsBatch] public static void Take(IReadOnlyList<SqsMessage> messages, [FromServices] Lease lease) => Seen.Add(\"called\"); }", s_one },
        { "public static class Shop { [SqsBatch] public static void Take(SqsEvent messages, [FromServices] Lease lease) => Seen.Add(\"called\"); }", s_one },
        { "public static class Shop { [SqsBatch(MaxParallel = 4)] public static async Task Take(SqsMessage message, [FromServices] Lease lease) { await Task.Yield(); Seen.Add(\"called\"); } }", s_one },
        { "public static class Shop { [HttpTrigger(\"GET /\")] public static void Take([FromServices] Lease lease) => Seen.Add(\"called\"); }", HttpRequests.Of("GET", "/") },
        { "public static class Shop { [FallbackTrigger] public static void Take([FromServices] Lease lease) => Seen.Add(\"called\"); }", """{"other":1}""" },
        { """
            public sealed class Around(Lease lease) : IRecordFilter { public async ValueTask InvokeAsync(FilteredRecord record, Func<ValueTask> next) { Seen.Add(lease is null ? "" : "called"); await next(); } }
            public static class Shop { [SqsBatch, LambdaFilter(typeof(Around))] public static void Take(SqsMessage message) { } }
            """, s_one },
        { """
            [assembly: LambdaFilter(typeof(Around))]
            public sealed class Around(Lease lease) : IInvocationFilter { public async ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next) { Seen.Add(lease is null ? "" : "called"); await next(); } }
            public static class Shop { [ScheduleTrigger] public static void Take() { } }
            """, Events.Schedule() },
        { """
            public static class Shop { [WarmupTrigger] public static void Ping() { } [ScheduleTrigger] public static void Take([FromServices] Lease lease) => Seen.Add("called"); }
            """, Events.Schedule() },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public async Task A_scope_is_left_asynchronously(string handler, string @event)
    {
        RunningFunction function = RunningFunction.Start(Startup, handler);
        await function.InvokeAsync(@event);
        Assert.Equal("called gone", function.Seen);
    }

    [Fact]
    public async Task So_is_the_scope_of_a_record_that_fails()
    {
        RunningFunction function = RunningFunction.Start(Startup, "public static class Shop { [SqsBatch] public static void Take(SqsMessage message, [FromServices] Lease lease) => throw new FormatException(); }");
        var failure = await function.ThrowsAsync<BatchFailedException>(s_one);
        Assert.Contains("FormatException", failure.Message, StringComparison.Ordinal);
        Assert.Equal("gone", function.Seen);
    }

    [Fact]
    public async Task So_is_the_scope_of_a_shutdown_method_and_then_the_container()
    {
        RunningFunction function = RunningFunction.Start(Startup, """
            public sealed class Shop(Pool pool)
            {
                [ScheduleTrigger] public void Take() => Seen.Add(pool is null ? "" : "called");
                [LambdaShutdown] public static void Stop(Lease lease) => Seen.Add("stopped");
            }
            """);
        await function.InvokeAsync(Events.Schedule());
        await function.ShutdownAsync();
        await function.DisposeAsync();
        Assert.Equal("called stopped gone closed", function.Seen);
    }
}
