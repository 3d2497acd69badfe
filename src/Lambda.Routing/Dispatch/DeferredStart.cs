using System.ComponentModel;

namespace Lambda.Routing.Dispatch;

/// <summary>
/// Something that is built at start-up, but whose failure is no init error: a sender who waits for an answer must still be told, which only
/// a running function can do. Until it succeeds, every use builds it again.
/// </summary>
/// <typeparam name="T">What is built.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DeferredStart<T> : IAsyncDisposable where T : class, IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly Func<T> _build;
    private T? _value;

    /// <summary>Builds it, if that succeeds.</summary>
    /// <param name="build">How.</param>
    public DeferredStart(Func<T> build)
    {
        ArgumentNullException.ThrowIfNull(build);
        _build = build;
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
