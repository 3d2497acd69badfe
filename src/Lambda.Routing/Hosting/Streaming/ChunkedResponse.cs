using System.Buffers.Text;
using System.Text;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Hosting.Transport;

namespace Lambda.Routing.Hosting.Streaming;

/// <summary>A request whose body is sent in chunks, with an error, if there is one, in its trailers (RFC 9112, section 7.1).</summary>
internal sealed class ChunkedResponse(HttpExchange http, BodyBuffer answer) : Stream, IStreamedResponse
{
    private const string Broken = "The response can no longer be sent: the connection has ended.";

    // Small pieces leave in one send together with what frames them.
    private readonly byte[] _frame = new byte[4096];

    /// <summary>Sends the request's head and the first piece of its body.</summary>
    /// <exception cref="IOException">There is no connection.</exception>
    public static ChunkedResponse Begin(HttpExchange http, ReadOnlySpan<byte> head, ReadOnlySpan<byte> first, BodyBuffer answer)
    {
        if (!http.TryBegin(head))
        {
            throw new IOException(Broken);
        }
        var response = new ChunkedResponse(http, answer);
        response.Write(first);
        return response;
    }

    public Stream Body => this;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            // An empty chunk would end the body.
            return;
        }
        Utf8Formatter.TryFormat(buffer.Length, _frame, out int length, new System.Buffers.StandardFormat('x'));
        "\r\n"u8.CopyTo(_frame.AsSpan(length));
        length += 2;
        if (buffer.Length + length + 2 <= _frame.Length)
        {
            buffer.CopyTo(_frame.AsSpan(length));
            "\r\n"u8.CopyTo(_frame.AsSpan(length + buffer.Length));
            Send(_frame.AsSpan(0, length + buffer.Length + 2));
            return;
        }
        Send(_frame.AsSpan(0, length));
        Send(buffer);
        Send("\r\n"u8);
    }

    public int Complete() => End("0\r\n\r\n"u8);

    public int Fail(Exception exception)
    {
        var report = ErrorReport.Of(exception);
        var document = new ResponseBuffer();
        ErrorDocument.Write(document, report);
        return End(Encoding.ASCII.GetBytes(
            $"0\r\nLambda-Runtime-Function-Error-Type: {report.HeaderValue}\r\nLambda-Runtime-Function-Error-Body: {Convert.ToBase64String(document.Written)}\r\n\r\n"));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private int End(ReadOnlySpan<byte> end)
    {
        http.TrySend(end);
        return http.Receive(null, answer, out int status) == ExchangeResult.Answered ? status : 0;
    }

    private void Send(ReadOnlySpan<byte> bytes)
    {
        if (!http.TrySend(bytes))
        {
            throw new IOException(Broken);
        }
    }
}
