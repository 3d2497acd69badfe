using System.Text;
using System.Text.Unicode;
using Lambda.Routing.Http;

namespace Lambda.Routing;

/// <summary>
/// The body of an HTTP response, written by the handler: take it as a parameter of a method that returns nothing. Over a source that
/// streams (<see cref="HttpStreamingAttribute"/>) each write is sent at once, and returns when it is; over any other the answer is collected.
/// </summary>
/// <example><code>
/// [HttpTrigger("GET /report")]
/// public async Task Report(HttpResponseStream response, CancellationToken cancellation)
/// {
///     response.ContentType = "text/csv";
///     await foreach (Row row in store.ReadAsync(cancellation))
///     {
///         await response.WriteAsync($"{row.Id},{row.Total}\n", cancellation);
///     }
/// }
/// </code></example>
public sealed class HttpResponseStream : Stream
{
    private readonly HttpCall _call;
    private HttpResult _head = HttpResult.Ok();
    private Stream? _body;

    internal HttpResponseStream(HttpCall call) => _call = call;

    /// <summary>Whether the first write has been made, after which status and headers cannot be changed.</summary>
    public bool HasStarted => _body is not null;

    /// <summary>The status code; 200 unless set.</summary>
    /// <exception cref="InvalidOperationException">The first write has been made.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is not 100 to 599.</exception>
    public int StatusCode { get => _head.StatusCode; set => Change(_head.WithStatus(value)); }

    /// <summary>The media type.</summary>
    /// <exception cref="InvalidOperationException">The first write has been made.</exception>
    public string? ContentType { get => _head.ContentType; set => Change(_head.WithHeader("Content-Type", value ?? "application/octet-stream")); }

    /// <summary>Adds a header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The first write has been made.</exception>
    /// <exception cref="ArgumentException">The name is no token, or the value holds a control character such as a line break.</exception>
    public void AddHeader(string name, string value) => Change(_head.WithHeader(name, value));

    /// <summary>Adds a cookie.</summary>
    /// <param name="cookie">The cookie.</param>
    /// <exception cref="InvalidOperationException">The first write has been made, or the cookie's characters would make another cookie of it.</exception>
    public void AddCookie(HttpCookie cookie) => Change(_head.WithCookie(cookie));

    /// <summary>Writes text, in UTF-8.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cancellationToken">Cancels the write.</param>
    public ValueTask WriteAsync(string text, CancellationToken cancellationToken = default) => WriteAsync(Encoding.UTF8.GetBytes(text), cancellationToken);

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    /// <exception cref="IOException">The answer can no longer be sent.</exception>
    public override void Write(ReadOnlySpan<byte> buffer) => Start().Write(buffer);

    /// <inheritdoc/>
    /// <exception cref="IOException">The answer can no longer be sent.</exception>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    /// <exception cref="IOException">The answer can no longer be sent.</exception>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return default;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Sends status and headers, if nothing was written yet: what is written is sent at once.</summary>
    public override void Flush() => Start();

    /// <inheritdoc/>
    public override Task FlushAsync(CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Flush();
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <summary>The answer, once the handler has returned.</summary>
    internal HttpResult End()
    {
        if (Start() is not MemoryStream collected || _call.Streamed is not null)
        {
            return _head;
        }
        // Services carry UTF-8 as it is, which is shorter than base64.
        ReadOnlyMemory<byte> body = collected.GetBuffer().AsMemory(0, (int)collected.Length);
        return _head.WithBody(body, isBinary: !Utf8.IsValid(body.Span));
    }

    private Stream Start() => _body ??= _call.Streamed?.Begin(_head) ?? new MemoryStream();

    private void Change(HttpResult head) => _head = HasStarted
        ? throw new InvalidOperationException("Status and headers cannot be changed any more: the first write has sent them.")
        : head;
}
