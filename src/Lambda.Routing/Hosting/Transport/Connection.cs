namespace Lambda.Routing.Hosting.Transport;

/// <summary>
/// A TCP connection that is opened again when it is needed. Blocking, and without any time-out: Lambda freezes the process
/// while it waits for the next event, so that a clock would expire on the first invocation after a pause.
/// </summary>
internal abstract class Connection : IDisposable
{
    /// <summary>Why the last call failed.</summary>
    public string LastError { get; protected set; } = "";

    public abstract bool IsOpen { get; }

    /// <summary>A connection to a server, not yet open.</summary>
    /// <param name="host">A name or an IP address.</param>
    /// <param name="port">The TCP port.</param>
    public static Connection To(string host, int port) =>
        // Known when a function is compiled for its platform, so that the other class is trimmed away.
        OperatingSystem.IsLinux() ? new LinuxConnection(host, port) : new SocketConnection(host, port);

    public abstract bool TryOpen();

    public abstract bool TrySend(ReadOnlySpan<byte> bytes);

    /// <summary>Waits for bytes; 0 when the connection has ended, in whatever way.</summary>
    public abstract int Receive(Span<byte> room);

    public abstract void Close();

    public void Dispose() => Close();
}
