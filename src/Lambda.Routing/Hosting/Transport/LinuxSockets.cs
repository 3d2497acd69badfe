using System.Globalization;
using System.Runtime.InteropServices;

namespace Lambda.Routing.Hosting.Transport;

/// <summary>The calls of Linux's C library that <see cref="LinuxConnection"/> makes, and the layout of <c>addrinfo</c>, which glibc and musl share.</summary>
internal static class LinuxSockets
{
    public const int Tcp = 6;
    public const int NoDelay = 1;
    public const int NoSignal = 0x4000;
    public const int StreamThatChildrenDoNotInherit = Stream | 0x80000;
    public const int Interrupted = 4;
    public const int ConnectionReset = 104;

    private const int Stream = 1;

    // flags, family, type, protocol, the address's length; then three pointers: the address, a name, the next entry.
    private const int FamilyOffset = 4;
    private const int LengthOffset = 16;

    private static readonly int s_addressOffset = LengthOffset + nint.Size;
    private static readonly int s_nextOffset = LengthOffset + (3 * nint.Size);

    public static int FamilyOf(nint entry) => Marshal.ReadInt32(entry, FamilyOffset);

    public static int LengthOf(nint entry) => Marshal.ReadInt32(entry, LengthOffset);

    public static nint AddressOf(nint entry) => Marshal.ReadIntPtr(entry, s_addressOffset);

    public static nint NextAddress(nint entry) => Marshal.ReadIntPtr(entry, s_nextOffset);

    /// <summary>An error as the framework's sockets call it, where it is a usual one.</summary>
    public static string NameOf(int error) => error switch
    {
        32 => "Shutdown",
        ConnectionReset => "ConnectionReset",
        110 => "TimedOut",
        111 => "ConnectionRefused",
        113 => "HostUnreachable",
        _ => "errno " + error.ToString(CultureInfo.InvariantCulture),
    };

    [DllImport("libc", EntryPoint = "getaddrinfo")]
    public static extern int GetAddresses(ref readonly byte host, ref readonly byte port, in AddressHints hints, out nint first);

    [DllImport("libc", EntryPoint = "freeaddrinfo")]
    public static extern void FreeAddresses(nint first);

    [DllImport("libc", EntryPoint = "socket", SetLastError = true)]
    public static extern int Create(int family, int type, int protocol);

    [DllImport("libc", EntryPoint = "connect", SetLastError = true)]
    public static extern int Connect(int descriptor, nint address, int length);

    [DllImport("libc", EntryPoint = "setsockopt")]
    public static extern int SetOption(int descriptor, int level, int option, in int value, int length);

    [DllImport("libc", EntryPoint = "send", SetLastError = true)]
    public static extern nint Send(int descriptor, ref readonly byte bytes, nint count, int flags);

    [DllImport("libc", EntryPoint = "recv", SetLastError = true)]
    public static extern nint Receive(int descriptor, ref byte room, nint count, int flags);

    [DllImport("libc", EntryPoint = "close")]
    public static extern int Close(int descriptor);

    /// <summary>What <c>getaddrinfo</c> is asked for: addresses for TCP, of any family.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct AddressHints
    {
        public int Flags;
        public int Family;
        public int SocketType;
        public int Protocol;
        public uint Length;
        public nint Address;
        public nint Name;
        public nint Next;

        public AddressHints() => SocketType = Stream;
    }
}
