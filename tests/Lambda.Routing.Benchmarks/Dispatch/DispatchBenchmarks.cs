using System.Buffers;
using BenchmarkDotNet.Attributes;
using Lambda.Routing.Benchmarks.Dispatch.ByHand;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Benchmarks.Dispatch;

/// <summary>One event through a whole function, beside what is written by hand on AWS's event classes.</summary>
[Config(typeof(InProcessConfig))]
public class DispatchBenchmarks : IAsyncDisposable
{
    private readonly byte[] _event = BenchmarkEvents.Sqs();
    private readonly ArrayBufferWriter<byte> _answer = new(4096);
    private readonly InvocationContext _context = new();
    private readonly RoutedFunction _withContainer = new OrderDesk.LambdaFunction();
    private readonly RoutedFunction _withoutContainer = new OrderDeskWithoutContainer.LambdaFunction();

    [Benchmark(Baseline = true)]
    public async Task<int> ByHand()
    {
        _answer.ResetWrittenCount();
        await HandWrittenFunction.InvokeAsync(_event, _answer).ConfigureAwait(false);
        return _answer.WrittenCount;
    }

    [Benchmark]
    public Task<int> WithContainer() => InvokeAsync(_withContainer);

    [Benchmark]
    public Task<int> WithoutContainer() => InvokeAsync(_withoutContainer);

    [GlobalCleanup]
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await _withContainer.DisposeAsync().ConfigureAwait(false);
        await _withoutContainer.DisposeAsync().ConfigureAwait(false);
    }

    private async Task<int> InvokeAsync(RoutedFunction function)
    {
        _answer.ResetWrittenCount();
        using var invocation = new Invocation(_event, _context, _answer);
        await function.InvokeAsync(invocation).ConfigureAwait(false);
        return _answer.WrittenCount;
    }
}
