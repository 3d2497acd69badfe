using System.ComponentModel;
using System.Runtime.ExceptionServices;

namespace Lambda.Routing.Hosting;

/// <summary>Runs methods one after the other, each of them whatever became of the others. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class LifetimeHooks
{
    private readonly List<Exception> _failures = [];

    /// <summary>Runs one.</summary>
    /// <param name="hook">The method's call.</param>
    public async ValueTask RunAsync(Func<ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        try
        {
            await hook().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The others run all the same; Finish throws it.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _failures.Add(exception);
        }
    }

    /// <summary>Fails as they failed.</summary>
    /// <exception cref="AggregateException">Several failed.</exception>
    public void Finish()
    {
        if (_failures.Count == 1)
        {
            ExceptionDispatchInfo.Throw(_failures[0]);
        }
        if (_failures.Count > 1)
        {
            throw new AggregateException(_failures);
        }
    }
}
