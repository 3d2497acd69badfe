using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Lambda.Routing.Hosting.Bootstrap;

/// <summary>
/// Tells another host's loop when to end: Lambda sends SIGTERM before it ends an environment, and the function can then release what
/// it holds. Generated code uses it around that loop.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BootstrapShutdown : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _registration;

    private BootstrapShutdown() => _registration = PosixSignalRegistration.Create(PosixSignal.SIGTERM, End);

    /// <summary>Cancelled by SIGTERM.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Waits for the signal from now on; a Debug build without a Runtime API starts the local runner first.</summary>
    /// <exception cref="InvalidOperationException">The local runner did not start.</exception>
    public static BootstrapShutdown Begin()
    {
        LocalRunner.StartIfWanted();
        return new BootstrapShutdown();
    }

    /// <summary>Gives the signal back to the runtime.</summary>
    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }

    // The process ends by itself, once the loop has.
    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        _source.Cancel();
    }
}
