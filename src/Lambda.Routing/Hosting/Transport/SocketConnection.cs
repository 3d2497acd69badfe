using System.Net;
using System.Net.Sockets;

namespace Lambda.Routing.Hosting.Transport;

/// <summary>A connection over the framework's sockets: for the systems that functions are developed on.</summary>
internal sealed class SocketConnection(string host, int port) : Connection
{
    private Socket? _socket;

    public override bool IsOpen => _socket is not null;

    public override bool TryOpen()
    {
        try
        {
            _socket = IPAddress.TryParse(host, out IPAddress? address) ? Open(address) : OpenAny(Dns.GetHostAddresses(host));
            return true;
        }
        catch (SocketException exception)
        {
            LastError = exception.SocketErrorCode.ToString();
            return false;
        }
    }

    public override bool TrySend(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            int sent = _socket!.Send(bytes, SocketFlags.None, out SocketError error);
            if (error != SocketError.Success)
            {
                LastError = error.ToString();
                return false;
            }
            bytes = bytes[sent..];
        }
        return true;
    }

    public override int Receive(Span<byte> room)
    {
        int count = _socket!.Receive(room, SocketFlags.None, out SocketError error);
        if (count == 0 || error != SocketError.Success)
        {
            LastError = (error == SocketError.Success ? SocketError.ConnectionReset : error).ToString();
            return 0;
        }
        return count;
    }

    public override void Close()
    {
        _socket?.Dispose();
        _socket = null;
    }

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
