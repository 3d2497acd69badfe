using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Lambda.Routing.Hosting.Transport;

/// <summary>
/// A connection over the system's own calls: under Lambda, the host needs of sockets only what a blocking descriptor does, and the
/// framework's would be a twentieth of a small function's executable.
/// </summary>
internal sealed class LinuxConnection(string host, int port) : Connection
{
    private const int Closed = -1;

    private readonly byte[] _host = Encoding.ASCII.GetBytes(host + '\0');
    private readonly byte[] _port = Encoding.ASCII.GetBytes(port.ToString(CultureInfo.InvariantCulture) + '\0');
    private int _descriptor = Closed;

    public override bool IsOpen => _descriptor != Closed;

    public override bool TryOpen()
    {
        if (LinuxSockets.GetAddresses(in _host[0], in _port[0], new LinuxSockets.AddressHints(), out nint first) != 0)
        {
            LastError = "HostNotFound";
            return false;
        }
        // A name such as localhost stands for several addresses, of which a server may listen on one.
        for (nint at = first; at != 0 && !IsOpen; at = LinuxSockets.NextAddress(at))
        {
            Open(at);
        }
        LinuxSockets.FreeAddresses(first);
        return IsOpen;
    }

    public override bool TrySend(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            nint sent = LinuxSockets.Send(_descriptor, in MemoryMarshal.GetReference(bytes), bytes.Length, LinuxSockets.NoSignal);
            if (sent >= 0)
            {
                bytes = bytes[(int)sent..];
            }
            else if (IsFailure())
            {
                return false;
            }
        }
        return true;
    }

    public override int Receive(Span<byte> room)
    {
        nint count;
        while ((count = LinuxSockets.Receive(_descriptor, ref MemoryMarshal.GetReference(room), room.Length, 0)) < 0)
        {
            if (IsFailure())
            {
                return 0;
            }
        }
        if (count == 0)
        {
            LastError = LinuxSockets.NameOf(LinuxSockets.ConnectionReset);
        }
        return (int)count;
    }

    public override void Close()
    {
        if (IsOpen)
        {
            _ = LinuxSockets.Close(_descriptor);
            _descriptor = Closed;
        }
    }

    private void Open(nint address)
    {
        int descriptor = LinuxSockets.Create(LinuxSockets.FamilyOf(address), LinuxSockets.StreamThatChildrenDoNotInherit, 0);
        if (descriptor < 0)
        {
            _ = IsFailure();
            return;
        }
        if (LinuxSockets.Connect(descriptor, LinuxSockets.AddressOf(address), LinuxSockets.LengthOf(address)) != 0)
        {
            _ = IsFailure();
            _ = LinuxSockets.Close(descriptor);
            return;
        }
        int on = 1;
        _ = LinuxSockets.SetOption(descriptor, LinuxSockets.Tcp, LinuxSockets.NoDelay, in on, sizeof(int));
        _descriptor = descriptor;
    }

    /// <summary>Whether the last call failed for good; not when a signal only interrupted it.</summary>
    private bool IsFailure()
    {
        int error = Marshal.GetLastPInvokeError();
        LastError = LinuxSockets.NameOf(error);
        return error != LinuxSockets.Interrupted;
    }
}
