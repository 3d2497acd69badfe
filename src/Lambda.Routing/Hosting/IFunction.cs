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

    /// <summary>Handles one invocation and writes its answer to <see cref="Invocation.Response"/>. May be called several times at once.</summary>
    /// <param name="invocation">The invocation.</param>
    ValueTask InvokeAsync(Invocation invocation);

    /// <summary>Runs the methods with <see cref="LambdaShutdownAttribute"/>; <see cref="IAsyncDisposable.DisposeAsync"/> follows.</summary>
    /// <param name="cancellationToken">Cancelled when the time that Lambda is sure to give is over.</param>
    ValueTask ShutdownAsync(CancellationToken cancellationToken) => default;

    /// <summary>Runs the methods with <see cref="LambdaBeforeSnapshotAttribute"/>.</summary>
    ValueTask BeforeSnapshotAsync() => default;

    /// <summary>Runs the methods with <see cref="LambdaAfterRestoreAttribute"/>.</summary>
    ValueTask AfterRestoreAsync() => default;
}
