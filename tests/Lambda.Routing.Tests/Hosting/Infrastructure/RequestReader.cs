using System.Globalization;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using System.Text;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>Reads the requests of one connection. Its own little HTTP, so that the host is not tested against itself.</summary>
internal sealed class RequestReader(Socket socket, int connection)
{
    private readonly byte[] _chunk = new byte[64 * 1024];
    private readonly List<byte> _pending = [];

    /// <summary>The next request; <see langword="null"/> when the connection has ended.</summary>
    public RecordedRequest? Read()
    {
        int end;
        while ((end = CollectionsMarshal.AsSpan(_pending).IndexOf("\r\n\r\n"u8)) < 0)
        {
            if (!Receive())
            {
                return null;
            }
        }
        string[] lines = Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_pending)[..end]).Split("\r\n");
        _pending.RemoveRange(0, end + 4);
        var headers = lines.Skip(1).Select(line => line.Split(": ", 2))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.OrdinalIgnoreCase);
        int length = headers.TryGetValue("Content-Length", out string? text) ? int.Parse(text, CultureInfo.InvariantCulture) : 0;
        while (_pending.Count < length)
        {
            if (!Receive())
            {
                return null;
            }
        }
        byte[] body = CollectionsMarshal.AsSpan(_pending)[..length].ToArray();
        _pending.RemoveRange(0, length);
        string[] start = lines[0].Split(' ');
        return new RecordedRequest(start[0], start[1], headers, body, connection);
    }

    private bool Receive()
    {
        int count = socket.Receive(_chunk, SocketFlags.None, out SocketError error);
        if (error != SocketError.Success || count == 0)
        {
            return false;
        }
        _pending.AddRange(_chunk.AsSpan(0, count));
        return true;
    }
}
