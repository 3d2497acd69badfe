using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Hosting;

/// <summary>A started function, as a host sees it. Generated code implements it.</summary>
public interface IFunction : IAsyncDisposable
{
    /// <summary>
    /// Whether a handler may still hold the event's bytes after the invocation has ended (a slice of them stands in a type
    /// that handlers receive). When <see langword="false"/>, the host may reuse the buffer.
    /// </summary>
    bool RetainsEvents { get; }

    /// <summary>Handles one invocation and writes its answer to <see cref="Invocation.Response"/>.</summary>
    /// <param name="invocation">The invocation.</param>
    ValueTask InvokeAsync(Invocation invocation);
}
