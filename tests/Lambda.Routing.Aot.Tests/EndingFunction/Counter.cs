using Microsoft.Extensions.DependencyInjection;

namespace EndingFunction;

/// <summary>Counts messages, and says at the end of the process how many there were.</summary>
public sealed class Counter(Ledger ledger)
{
    [SqsBatch(PartialResponses = true)]
    public void Count(SqsMessage message) => ledger.Add();

    /// <summary>Takes for ever, if it is told to: until its time is over.</summary>
    [LambdaShutdown]
    public async Task WriteDown(CancellationToken cancellation)
    {
        Console.WriteLine($"{ledger.Entries} counted.");
        await Task.Delay(Environment.GetEnvironmentVariable("TAKES_FOR_EVER") is null ? TimeSpan.Zero : Timeout.InfiniteTimeSpan, cancellation);
        Console.WriteLine("Written down.");
    }
}

/// <summary>A service that wants to be closed, and takes a moment for it.</summary>
public sealed class Ledger : IAsyncDisposable
{
    private int _entries;

    public int Entries => _entries;

    public void Add() => Interlocked.Increment(ref _entries);

    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Console.WriteLine("Closed.");
    }
}

[LambdaStartup]
public static class Startup
{
    public static void ConfigureServices(IServiceCollection services) => services.AddSingleton<Ledger>();
}
