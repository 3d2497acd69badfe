using System.Buffers;
using System.Text;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>A function whose only handler is a delegate.</summary>
internal sealed class StubFunction(Func<Invocation, ValueTask> handler) : IFunction
{
    public bool RetainsEvents { get; init; }

    public bool IsDisposed { get; private set; }

    public Func<CancellationToken, ValueTask> OnShutdown { get; init; } = _ => default;

    public Func<ValueTask> OnBeforeSnapshot { get; init; } = () => default;

    public Func<ValueTask> OnAfterRestore { get; init; } = () => default;

    public static StubFunction Echo() => Sync(invocation => invocation.Response.Write(invocation.Event.Span));

    public static StubFunction Answers(string answer) => Sync(invocation => invocation.Response.Write(Encoding.UTF8.GetBytes(answer)));

    public static StubFunction Throws(Exception exception) => Sync(_ => throw exception);

    public static StubFunction Sync(Action<Invocation> handler) => new(invocation =>
    {
        handler(invocation);
        return default;
    });

    public ValueTask InvokeAsync(Invocation invocation) => handler(invocation);

    public ValueTask ShutdownAsync(CancellationToken cancellationToken) => OnShutdown(cancellationToken);

    public ValueTask BeforeSnapshotAsync() => OnBeforeSnapshot();

    public ValueTask AfterRestoreAsync() => OnAfterRestore();

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return default;
    }
}
