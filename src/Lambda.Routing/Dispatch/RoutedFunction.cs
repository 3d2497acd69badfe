using System.Buffers;
using System.ComponentModel;
using Lambda.Routing.Hosting;
using Lambda.Routing.Metrics;
using Lambda.Routing.Reading;
using Lambda.Routing.Tracing;

namespace Lambda.Routing.Dispatch;

/// <summary>The base of the generated <c>LambdaFunction</c>: what every function does around its own routes.</summary>
/// <param name="options">Process-wide settings.</param>
public abstract class RoutedFunction(FunctionOptions options) : IFunction
{
    private int _invoked;

    /// <summary>Process-wide settings.</summary>
    protected FunctionOptions Options { get; } = options;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual bool RetainsEvents => true;

    /// <summary>Handles one event as Lambda would have it handled: what tests and a user's own host call.</summary>
    /// <param name="event">The event's JSON, in UTF-8.</param>
    /// <param name="context">What Lambda says about the invocation; one without a deadline when left out.</param>
    /// <returns>The answer, and which methods took the event.</returns>
    /// <exception cref="UnroutedEventException">No method takes the event.</exception>
    /// <exception cref="EventReadException">The event is not what AWS documents.</exception>
    /// <exception cref="BatchFailedException">Records failed, and the answer cannot name them.</exception>
    public async Task<InvocationResult> InvokeAsync(ReadOnlyMemory<byte> @event, InvocationContext? context = null)
    {
        var response = new ArrayBufferWriter<byte>();
        using var invocation = new Invocation(@event, context ?? new InvocationContext(), response) { TracksRoute = true };
        await InvokeAsync(invocation).ConfigureAwait(false);
        var result = new InvocationResult(response.WrittenMemory, invocation.Route);
        return invocation.ContentType is { } type ? result with { ContentType = type } : result;
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueTask InvokeAsync(Invocation invocation)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        InvocationHook.Entering?.Invoke(invocation);
        bool isFirst = Interlocked.Exchange(ref _invoked, 1) == 0;
        return LambdaMetrics.WantsInvocations ? InvocationMetrics.RunAsync(invocation, isFirst, CheckAsync) : CheckAsync(invocation, isFirst);
    }

    private ValueTask CheckAsync(Invocation invocation, bool isFirst)
    {
        // Strings are decoded only when someone reads them; checked here once, a broken byte cannot pass as a success.
        EventReader.RequireUtf8(invocation.Event.Span);
        invocation.DeadlineMargin = Options.DeadlineMargin;
        return LambdaTracing.IsWanted ? InvocationTrace.RunAsync(invocation, isFirst, DispatchAsync) : DispatchAsync(invocation);
    }

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ValueTask ShutdownAsync(CancellationToken cancellationToken) => default;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ValueTask BeforeSnapshotAsync() => default;

    /// <inheritdoc/>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public virtual ValueTask AfterRestoreAsync() => default;

    /// <summary>Releases the services that the function built.</summary>
    public virtual ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return default;
    }

    /// <summary>Recognises the event and calls its method. Generated.</summary>
    /// <param name="invocation">The invocation.</param>
    protected abstract ValueTask DispatchAsync(Invocation invocation);
}
