using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>The call that filters are around, and the value that it gave last.</summary>
/// <param name="route">The route's id, for the error.</param>
/// <typeparam name="T">What the call gives.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FilteredCall<T>(string route)
{
    private T? _value;
    private bool _called;

    /// <summary>Makes the call.</summary>
    /// <param name="call">The call.</param>
    public async ValueTask RunAsync(Func<ValueTask<T>> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        _value = await call().ConfigureAwait(false);
        _called = true;
    }

    /// <summary>What the call gave.</summary>
    /// <exception cref="InvalidOperationException">It was not made, and nothing has failed.</exception>
    public T Finish() => _called ? _value! : throw FilterErrors.NotCalled(route);
}
