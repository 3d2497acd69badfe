using System.ComponentModel;
using System.Runtime.InteropServices;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.RuntimeApi;

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

    /// <summary>As <see cref="Begin()"/>, for a function that does something at its end: Lambda sends the signal only to a process with an extension, so one is registered.</summary>
    /// <exception cref="InvalidOperationException">The local runner did not start.</exception>
    public static BootstrapShutdown BeginWithExtension()
    {
        BootstrapShutdown shutdown = Begin();
        Register(LambdaEnvironment.Read(Environment.GetEnvironmentVariable));
        return shutdown;
    }

    /// <summary>Runs what the function does at its end, and releases its services whatever becomes of that.</summary>
    /// <param name="function">The function.</param>
    public static async ValueTask EndAsync(IFunction function)
    {
        ArgumentNullException.ThrowIfNull(function);
        using var budget = new CancellationTokenSource(GracefulShutdown.Budget);
        try
        {
            await function.ShutdownAsync(budget.Token).ConfigureAwait(false);
        }
        finally
        {
            await function.DisposeAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Gives the signal back to the runtime.</summary>
    public void Dispose()
    {
        _registration.Dispose();
        _source.Dispose();
    }

    /// <summary>Registers the extension where there is an API for it.</summary>
    internal static void Register(LambdaEnvironment environment)
    {
        if (!string.IsNullOrEmpty(environment.RuntimeApi))
        {
            InternalExtension.Start(
                RuntimeApiEndpoint.Parse(environment.RuntimeApi), new HostLog(environment, entry => LogDescriptor.Write(LogDescriptor.StandardError, entry)));
        }
    }

    // The process ends by itself, once the loop has.
    private void End(PosixSignalContext context)
    {
        context.Cancel = true;
        _source.Cancel();
    }
}
