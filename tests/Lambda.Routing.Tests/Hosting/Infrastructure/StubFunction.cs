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

    public static StubFunction Echo() => Sync(invocation => invocation.Response.Write(invocation.Event.Span));

    public static StubFunction Answers(string answer) => Sync(invocation => invocation.Response.Write(Encoding.UTF8.GetBytes(answer)));

    public static StubFunction Throws(Exception exception) => Sync(_ => throw exception);

    public static StubFunction Sync(Action<Invocation> handler) => new(invocation =>
    {
        handler(invocation);
        return default;
    });

    public ValueTask InvokeAsync(Invocation invocation) => handler(invocation);

    public ValueTask DisposeAsync()
    {
        IsDisposed = true;
        return default;
    }
}
