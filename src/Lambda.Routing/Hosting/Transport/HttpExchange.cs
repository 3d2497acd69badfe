namespace Lambda.Routing.Hosting.Transport;

/// <summary>Sends requests over one keep-alive connection, one at a time, and reads their answers.</summary>
internal sealed class HttpExchange(Connection connection) : IDisposable
{
    private readonly ReceiveBuffer _buffer = new();
    private bool _used;

    public string LastError => connection.LastError;

    /// <summary>Sends a request and reads the final answer to it.</summary>
    /// <param name="head">The request's head, or all of it.</param>
    /// <param name="body">What else the request has.</param>
    /// <param name="headers">Takes the answer's headers.</param>
    /// <param name="answer">Takes the answer's body.</param>
    /// <param name="status">The answer's status when there is one, otherwise 0.</param>
    /// <exception cref="RuntimeApiException">The answer is not HTTP.</exception>
    public ExchangeResult Run(ReadOnlySpan<byte> head, ReadOnlySpan<byte> body, IHeaderSink? headers, BodyBuffer answer, out int status)
    {
        status = 0;
        if (!TryPrepare())
        {
            return ExchangeResult.NotConnected;
        }
        // A server that refuses a request early closes the connection while the request is still being sent: its answer may
        // be there to be read all the same.
        _ = connection.TrySend(head) && connection.TrySend(body);
        return Receive(headers, answer, out status);
    }

    /// <summary>
    /// Sends the head of a request whose body follows piece by piece. On a connection of its own: one that ended while the handler worked
    /// would be noticed only when the first pieces are gone.
    /// </summary>
    public bool TryBegin(ReadOnlySpan<byte> head)
    {
        connection.Close();
        return TryPrepare() && connection.TrySend(head);
    }

    /// <summary>Sends a piece of the body of the request that was begun.</summary>
    public bool TrySend(ReadOnlySpan<byte> piece) => connection.TrySend(piece);

    /// <summary>Reads the final answer to the request that was sent.</summary>
    /// <inheritdoc cref="Run"/>
    public ExchangeResult Receive(IHeaderSink? headers, BodyBuffer answer, out int status)
    {
        status = 0;
        bool anyByte = false;
        if (!ReadHead(headers, out AnswerHead answerHead, ref anyByte) || !new BodyReader(connection, _buffer, answer).Read(answerHead))
        {
            connection.Close();
            return _used && !anyByte ? ExchangeResult.Stale : ExchangeResult.Broken;
        }
        status = answerHead.Status;
        _used = true;
        if (answerHead.Closes)
        {
            connection.Close();
        }
        return ExchangeResult.Answered;
    }

    /// <summary>Ends the connection; the next request makes a new one.</summary>
    public void Disconnect() => connection.Close();

    public void Dispose() => connection.Dispose();

    private bool TryPrepare()
    {
        if (!_buffer.Unread.IsEmpty)
        {
            // Whatever stands here was no answer to a request, and must not become the answer to this one.
            connection.Close();
        }
        if (connection.IsOpen)
        {
            return true;
        }
        _buffer.Clear();
        _used = false;
        return connection.TryOpen();
    }

    private bool ReadHead(IHeaderSink? headers, out AnswerHead head, ref bool anyByte)
    {
        do
        {
            head = default;
            int length;
            int searched = 0;
            while ((length = _buffer.Unread[searched..].IndexOf("\r\n\r\n"u8)) < 0)
            {
                searched = Math.Max(0, _buffer.Unread.Length - 3);
                int count = connection.Receive(_buffer.Room());
                if (count == 0)
                {
                    return false;
                }
                anyByte = true;
                _buffer.Received(count);
            }
            head = Parse(_buffer.Unread[..(searched + length)], headers);
            _buffer.Consume(searched + length + 4);
        }
        while (head.IsInterim);
        return true;
    }

    private static AnswerHead Parse(ReadOnlySpan<byte> section, IHeaderSink? headers)
    {
        int lineEnd = section.IndexOf("\r\n"u8);
        var head = AnswerHead.Parse(lineEnd < 0 ? section : section[..lineEnd]);
        headers?.Clear();
        var lines = new HeaderLines(lineEnd < 0 ? default : section[(lineEnd + 2)..]);
        while (lines.MoveNext())
        {
            head.Take(lines.Name, lines.Value);
            headers?.Take(lines.Name, lines.Value);
        }
        return head;
    }
}
