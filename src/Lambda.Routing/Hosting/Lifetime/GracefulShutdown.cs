using System.ComponentModel;
using System.Runtime.InteropServices;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;

namespace Lambda.Routing.Hosting;

/// <summary>
/// Ends a function in order when Lambda says that its process ends: its shutdown methods run, then its services are disposed. Lambda says so
/// only to a process with an extension, so that one is registered, which is told nothing and does nothing.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class GracefulShutdown : HostFeature, IDisposable
{
    /// <summary>Of the half second that is documented for internal extensions, Lambda's own server leaves the runtime three tenths.</summary>
    internal static readonly TimeSpan Budget = TimeSpan.FromMilliseconds(150);

    private readonly Action<int> _exit;
    private readonly List<PosixSignalRegistration> _signals = [];
    private int _ended;

    /// <summary>One that ends this process.</summary>
    public GracefulShutdown() : this(Environment.Exit)
    {
    }

    internal GracefulShutdown(Action<int> exit) => _exit = exit;

    internal override void Begin(IFunction function, RuntimeApiEndpoint endpoint, HostLog log)
    {
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, function, log)));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, function, log)));
        InternalExtension.Start(endpoint, log);
    }

    /// <summary>Runs what is to run at the end, once.</summary>
    internal void End(IFunction function, HostLog log)
    {
        if (Interlocked.Exchange(ref _ended, 1) != 0)
        {
            return;
        }
        using var budget = new CancellationTokenSource(Budget);
        bool ended = Try(() => function.ShutdownAsync(budget.Token), log);
        ended &= Try(function.DisposeAsync, log);
        _exit(ended ? 0 : 1);
    }

    /// <summary>Stops to listen for signals.</summary>
    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private void End(PosixSignalContext context, IFunction function, HostLog log)
    {
        context.Cancel = true;
        End(function, log);
    }

    private static bool Try(Func<ValueTask> step, HostLog log)
    {
        try
        {
            step().AsTask().GetAwaiter().GetResult();
            return true;
        }
        catch (Exception exception)
        {
            log.Failure(null, ErrorReport.Of(exception), "The function did not shut down in order.");
            return false;
        }
    }
}
