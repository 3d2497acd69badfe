using System.Buffers;
using System.Collections;
using System.Text;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Tests;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>A function that was compiled from source text and started, with what its handlers said through <c>Seen.Add</c>.</summary>
internal sealed class RunningFunction(RoutedFunction function)
{
    public RecordedLog Log { get; } = new();

    /// <summary>The clock of the invocations.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Where handlers of a function with <see cref="Gates.Source"/> stop.</summary>
    public Gates Gates => field ??= new(function.GetType().Assembly);

    /// <summary>The last invocation.</summary>
    public Invocation? Invocation { get; private set; }

    /// <summary>What the last event was recognised as and which methods took it.</summary>
    public string? Route { get; private set; }

    /// <summary>What the handlers said, all joined by blanks.</summary>
    public string Seen => string.Join(' ', ((IEnumerable)function.GetType().Assembly.GetType("Seen", throwOnError: true)!
        .GetField("All")!.GetValue(null)!).Cast<string>());

    /// <summary>Compiles the handlers with <see cref="Sources.Order"/> and a context that knows it, and starts the function.</summary>
    public static RunningFunction Start(params string[] sources) => new(RouteHost.Start([.. sources, Sources.Order, Sources.Json]));

    /// <summary>The same with gates, and a clock that the test moves.</summary>
    public static RunningFunction Start(ManualTime time, params string[] sources) =>
        new(RouteHost.Start([.. sources, Gates.Source, Sources.Order, Sources.Json])) { Time = time };

    /// <summary>Compiles just these sources and starts the function.</summary>
    public static RunningFunction StartOnly(params string[] sources) => new(RouteHost.Start(sources));

    public async Task<string> InvokeAsync(string json, InvocationContext? context = null)
    {
        var response = new ArrayBufferWriter<byte>();
        using var invocation = new Invocation(Encoding.UTF8.GetBytes(json), context ?? new InvocationContext(), response) { TracksRoute = true, Log = Log, TimeProvider = Time };
        Invocation = invocation;
        try
        {
            await function.InvokeAsync(invocation).AsTask().OrHangsAsync();
        }
        finally
        {
            Route = invocation.Route;
        }
        return Encoding.UTF8.GetString(response.WrittenSpan);
    }

    /// <summary>What a user's own test gets of an invocation.</summary>
    public Task<InvocationResult> ResultAsync(string json) => function.InvokeAsync(Encoding.UTF8.GetBytes(json));

    public Task<TException> ThrowsAsync<TException>(string json, InvocationContext? context = null) where TException : Exception =>
        Assert.ThrowsAsync<TException>(() => InvokeAsync(json, context));

    /// <summary>Runs what is to run when the process ends.</summary>
    public async Task ShutdownAsync() => await function.ShutdownAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync() => function.DisposeAsync();
}
