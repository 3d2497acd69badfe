using System.Net;
using System.Net.Sockets;

namespace Lambda.Routing.Hosting.Transport;

/// <summary>
/// A TCP connection that is opened again when it is needed. Blocking, and without any time-out: Lambda freezes the process
/// while it waits for the next event, so that a clock would expire on the first invocation after a pause.
/// </summary>
internal sealed class Connection(string host, int port) : IDisposable
{
    private Socket? _socket;

    /// <summary>Why the last call failed.</summary>
    public SocketError LastError { get; private set; }

    public bool IsOpen => _socket is not null;

    public bool TryOpen()
    {
        try
        {
            _socket = IPAddress.TryParse(host, out IPAddress? address) ? Open(address) : OpenAny(Dns.GetHostAddresses(host));
            return true;
        }
        catch (SocketException exception)
        {
            LastError = exception.SocketErrorCode;
            return false;
        }
    }

    public bool TrySend(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            int sent = _socket!.Send(bytes, SocketFlags.None, out SocketError error);
            if (error != SocketError.Success)
            {
                LastError = error;
                return false;
            }
            bytes = bytes[sent..];
        }
        return true;
    }

    /// <summary>Waits for bytes; 0 when the connection has ended, in whatever way.</summary>
    public int Receive(Span<byte> room)
    {
        int count = _socket!.Receive(room, SocketFlags.None, out SocketError error);
        LastError = count == 0 && error == SocketError.Success ? SocketError.ConnectionReset : error;
        return error == SocketError.Success ? count : 0;
    }

    public void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }

    public void Dispose() => Close();

    private Socket OpenAny(IPAddress[] addresses)
    {
        for (int i = 0; i < addresses.Length - 1; i++)
        {
            try
            {
                return Open(addresses[i]);
            }
            catch (SocketException)
            {
                // A name such as localhost stands for several addresses, of which a server may listen on one.
            }
        }
        return addresses.Length > 0 ? Open(addresses[^1]) : throw new SocketException((int)SocketError.HostNotFound);
    }

    private Socket Open(IPAddress address)
    {
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            socket.Connect(new IPEndPoint(address, port));
            return socket;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
