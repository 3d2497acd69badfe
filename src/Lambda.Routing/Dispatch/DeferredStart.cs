using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// Something whose failure to be built is no init error, because a sender who waits for an answer must still be told, which only a running
/// function can do; or which waits for its first use, because events that do without it must not wait for it. Until it succeeds, every use
/// builds it again.
/// </summary>
/// <typeparam name="T">What is built.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeferredStart<T> : IAsyncDisposable where T : class, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Func<T> _build;
    private T? _value;

    /// <summary>Builds it, if that succeeds, or leaves it to the first use.</summary>
    /// <param name="build">How.</param>
    /// <param name="atFirstUse">Whether the first use builds it.</param>
    public DeferredStart(Func<T> build, bool atFirstUse = false)
    {
        ArgumentNullException.ThrowIfNull(build);
        _build = build;
        if (atFirstUse)
        {
            return;
        }
        try
        {
            _value = build();
        }
#pragma warning disable CA1031 // The first use builds again, and throws what is thrown then.
        catch (Exception)
#pragma warning restore CA1031
        {
            _value = null;
        }
    }

    /// <summary>What was built; a start that failed is tried again, and throws what it throws.</summary>
    public T Value
    {
        get
        {
            lock (_gate)
            {
                return _value ??= _build();
            }
        }
    }

    /// <summary>Releases what was built.</summary>
    public ValueTask DisposeAsync() => _value?.DisposeAsync() ?? default;
}
