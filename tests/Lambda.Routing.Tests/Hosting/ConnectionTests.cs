using System.Net;
using System.Net.Sockets;
using System.Reflection;
using Lambda.Routing.Hosting.Transport;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>What the host asks of a connection, of the system's own calls and of the framework's sockets alike.</summary>
public sealed class ConnectionTests
{
    private const string Loopback = "127.0.0.1";

    public static TheoryData<string, string> Kinds => new()
    {
        { nameof(LinuxConnection), Loopback },
        { nameof(LinuxConnection), "localhost" },
        { nameof(SocketConnection), Loopback },
        { nameof(SocketConnection), "localhost" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Bytes_of_any_number_go_both_ways(string kind, string host)
    {
        using TcpListener listener = Listen();
        using Connection connection = Create(kind, host, PortOf(listener));
        Assert.False(connection.IsOpen);
        Assert.True(connection.TryOpen());
        Assert.True(connection.IsOpen);
        using Socket server = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        byte[] sent = [.. Enumerable.Range(0, 4 * 1024 * 1024).Select(i => (byte)i)];

        Task<byte[]> received = Task.Run(() => ReceiveAll(server, sent.Length), TestContext.Current.CancellationToken);
        Assert.True(connection.TrySend(sent));
        Assert.Equal(sent, await received);
        Task answering = Task.Run(() => server.Send(sent), TestContext.Current.CancellationToken);
        var room = new byte[sent.Length];
        for (int at = 0; at < room.Length;)
        {
            int count = connection.Receive(room.AsSpan(at));
            Assert.NotEqual(0, count);
            at += count;
        }
        await answering;
        Assert.Equal(sent, room);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_limits_how_long_it_waits_for_bytes(string kind, string host)
    {
        using TcpListener listener = Listen();
        using Connection connection = Create(kind, host, PortOf(listener));
        Assert.True(connection.TryOpen());
        using Socket server = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken);

        Socket socket = SocketOf(connection);

        Assert.Equal((0, 0, true), (socket.ReceiveTimeout, socket.SendTimeout, socket.Blocking));
        // Probes and their limits would end a connection whose process was frozen for long.
        Assert.Equal(0, socket.GetSocketOption(SocketOptionLevel.Socket, SocketOptionName.KeepAlive));
        if (OperatingSystem.IsLinux())
        {
            const int tcp = 6, userTimeout = 18;
            var limit = new byte[sizeof(int)];
            Assert.Equal(sizeof(int), socket.GetRawSocketOption(tcp, userTimeout, limit));
            Assert.Equal(0, BitConverter.ToInt32(limit));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_connection_that_the_server_ends_gives_no_bytes_and_can_be_opened_again(string kind, string host)
    {
        using TcpListener listener = Listen();
        using Connection connection = Create(kind, host, PortOf(listener));
        foreach (bool reset in new[] { false, true })
        {
            Assert.True(connection.TryOpen());
            using (Socket server = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken))
            {
                server.LingerState = new LingerOption(reset, 0);
            }
            Assert.Equal(0, connection.Receive(new byte[1]));
            Assert.Equal("ConnectionReset", connection.LastError);
            connection.Close();
            Assert.False(connection.IsOpen);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Sending_to_a_server_that_is_gone_fails_and_does_not_end_the_process(string kind, string host)
    {
        using TcpListener listener = Listen();
        using Connection connection = Create(kind, host, PortOf(listener));
        Assert.True(connection.TryOpen());
        using (Socket server = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken))
        {
            server.LingerState = new LingerOption(true, 0);
        }
        Assert.Equal(0, connection.Receive(new byte[1]));
        Assert.False(connection.TrySend(new byte[1]));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_port_where_nobody_listens_is_refused(string kind, string host)
    {
        int port;
        using (TcpListener listener = Listen())
        {
            port = PortOf(listener);
        }
        using Connection connection = Create(kind, host, port);
        Assert.False(connection.TryOpen());
        Assert.False(connection.IsOpen);
        Assert.Equal("ConnectionRefused", connection.LastError);
    }

    [Theory]
    [InlineData(nameof(LinuxConnection))]
    [InlineData(nameof(SocketConnection))]
    public void A_host_that_does_not_exist_is_an_error(string kind)
    {
        using Connection connection = Create(kind, "no-such-host.invalid", 80);
        Assert.False(connection.TryOpen());
        Assert.NotEmpty(connection.LastError);
    }

    [Theory]
    [InlineData(nameof(LinuxConnection))]
    [InlineData(nameof(SocketConnection))]
    public async Task An_IPv6_address_is_connected_to(string kind)
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This system has no IPv6.");
        using var listener = new TcpListener(IPAddress.IPv6Loopback, 0);
        listener.Start();
        using Connection connection = Create(kind, "::1", PortOf(listener));
        Assert.True(connection.TryOpen());
        using Socket server = await listener.AcceptSocketAsync(TestContext.Current.CancellationToken);
        Assert.True(connection.TrySend("x"u8));
        Assert.Equal("x"u8.ToArray(), ReceiveAll(server, 1));
    }

    private static Connection Create(string kind, string host, int port)
    {
        Assert.SkipWhen(kind == nameof(LinuxConnection) && !OperatingSystem.IsLinux(), "These are Linux's calls.");
        return kind == nameof(LinuxConnection) ? new LinuxConnection(host, port) : new SocketConnection(host, port);
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;

    private static byte[] ReceiveAll(Socket socket, int count)
    {
        var bytes = new byte[count];
        for (int at = 0; at < count;)
        {
            int got = socket.Receive(bytes.AsSpan(at));
            Assert.NotEqual(0, got);
            at += got;
        }
        return bytes;
    }

    /// <summary>The socket that a connection has opened, to be looked at only.</summary>
    private static Socket SocketOf(Connection connection)
    {
        object? Field(string name) => connection.GetType().GetField(name, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(connection);
        return connection is SocketConnection ? (Socket)Field("_socket")! : new Socket(new SafeSocketHandle((int)Field("_descriptor")!, ownsHandle: false));
    }
}
