using System.Buffers.Text;

namespace Lambda.Routing.Hosting.Transport;

/// <summary>Reads an answer's body, whichever way it is framed, from a connection into a buffer. False when the connection ended first.</summary>
internal readonly ref struct BodyReader(Connection connection, ReceiveBuffer buffer, BodyBuffer body)
{
    /// <summary>From this many missing bytes on, the body is received into its place instead of being copied there.</summary>
    private const int DirectThreshold = 4096;

    /// <exception cref="RuntimeApiException">The body's end cannot be known, or its framing is broken.</exception>
    public bool Read(in AnswerHead head)
    {
        body.Begin();
        if (!head.HasBody)
        {
            return true;
        }
        if (head.IsChunked)
        {
            return ReadChunks();
        }
        return head.ContentLength is { } length
            ? ReadBytes(length)
            : throw HttpProtocol.Error("neither Content-Length nor chunks");
    }

    private bool ReadBytes(long count)
    {
        Span<byte> room = body.Reserve(count);
        while (!room.IsEmpty)
        {
            int got = Take(room);
            if (got == 0)
            {
                return false;
            }
            body.Add(got);
            room = room[got..];
        }
        return true;
    }

    private int Take(Span<byte> room)
    {
        if (buffer.Unread.IsEmpty)
        {
            if (room.Length >= DirectThreshold)
            {
                return connection.Receive(room);
            }
            if (!Fill())
            {
                return 0;
            }
        }
        int count = Math.Min(room.Length, buffer.Unread.Length);
        buffer.Unread[..count].CopyTo(room);
        buffer.Consume(count);
        return count;
    }

    private bool ReadChunks()
    {
        while (true)
        {
            if (!TryReadLine(out ReadOnlySpan<byte> line))
            {
                return false;
            }
            long size = ChunkSize(line);
            buffer.Consume(line.Length + 2);
            if (size == 0)
            {
                return SkipTrailers();
            }
            if (!ReadBytes(size) || !TryReadLine(out line))
            {
                return false;
            }
            if (!line.IsEmpty)
            {
                throw HttpProtocol.Error("a chunk longer than its size");
            }
            buffer.Consume(2);
        }
    }

    private static long ChunkSize(ReadOnlySpan<byte> line)
    {
        bool valid = Utf8Parser.TryParse(line, out long size, out int digits, 'x') && size >= 0;
        ReadOnlySpan<byte> behind = line[digits..].TrimStart(" \t"u8);
        return valid && (behind.IsEmpty || behind[0] == ';') ? size : throw HttpProtocol.Error("a chunk without a size");
    }

    private bool SkipTrailers()
    {
        while (TryReadLine(out ReadOnlySpan<byte> line))
        {
            buffer.Consume(line.Length + 2);
            if (line.IsEmpty)
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>The next line, left in the buffer, without its end.</summary>
    private bool TryReadLine(out ReadOnlySpan<byte> line)
    {
        int end;
        int searched = 0;
        while ((end = buffer.Unread[searched..].IndexOf("\r\n"u8)) < 0)
        {
            // The carriage return may be the last byte that has arrived.
            searched = Math.Max(0, buffer.Unread.Length - 1);
            if (!Fill())
            {
                line = default;
                return false;
            }
        }
        line = buffer.Unread[..(searched + end)];
        return true;
    }

    private bool Fill()
    {
        int count = connection.Receive(buffer.Room());
        buffer.Received(count);
        return count > 0;
    }
}
