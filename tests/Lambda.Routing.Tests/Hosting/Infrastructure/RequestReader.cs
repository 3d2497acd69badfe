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
        string[] start = lines[0].Split(' ');
        if (headers.ContainsKey("Transfer-Encoding"))
        {
            return ReadChunks(new RecordedRequest(start[0], start[1], headers, [], connection));
        }
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
        return new RecordedRequest(start[0], start[1], headers, body, connection);
    }

    private RecordedRequest? ReadChunks(RecordedRequest request)
    {
        List<byte[]> chunks = [];
        while (ReadLine() is { } size)
        {
            int length = int.Parse(size, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            if (length == 0)
            {
                return ReadTrailers() is { } trailers ? request with { Chunks = chunks, Trailers = trailers, Body = [.. chunks.SelectMany(chunk => chunk)] } : null;
            }
            while (_pending.Count < length + 2)
            {
                if (!Receive())
                {
                    return null;
                }
            }
            chunks.Add(CollectionsMarshal.AsSpan(_pending)[..length].ToArray());
            _pending.RemoveRange(0, length + 2);
        }
        return null;
    }

    private Dictionary<string, string>? ReadTrailers()
    {
        var trailers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (ReadLine() is { } line)
        {
            if (line.Length == 0)
            {
                return trailers;
            }
            string[] pair = line.Split(": ", 2);
            trailers.Add(pair[0], pair[1]);
        }
        return null;
    }

    private string? ReadLine()
    {
        int end;
        while ((end = CollectionsMarshal.AsSpan(_pending).IndexOf("\r\n"u8)) < 0)
        {
            if (!Receive())
            {
                return null;
            }
        }
        string line = Encoding.UTF8.GetString(CollectionsMarshal.AsSpan(_pending)[..end]);
        _pending.RemoveRange(0, end + 2);
        return line;
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
