using System.Runtime.InteropServices;

namespace Lambda.Routing.Tool.Commands;

/// <summary>
/// Turns Ctrl-C and the signals that end a process into a cancellation, so that the function's process is ended too.
/// Registered here and not left to the command line library, whose own handling did not reach a run that waits for its server.
/// </summary>
internal sealed class TerminationSignals : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly List<PosixSignalRegistration> _registrations = [];

    public TerminationSignals(CancellationToken cancellationToken)
    {
        _source = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        foreach (PosixSignal signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP, PosixSignal.SIGQUIT])
        {
            _registrations.Add(PosixSignalRegistration.Create(signal, Handle));
        }
    }

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _registrations.ForEach(registration => registration.Dispose());
        _source.Dispose();
    }

    private void Handle(PosixSignalContext context)
    {
        context.Cancel = true;
        // Not on the signal's thread, which runs nothing else until its handlers are done.
        _ = _source.CancelAsync();
    }
}
