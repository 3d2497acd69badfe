
namespace Lambda.Routing.Hosting.Transport;

/// <summary>Bytes that have arrived and are not yet consumed. Grows for a long header section; bodies are moved out of it.</summary>
internal sealed class ReceiveBuffer
{
    private const int InitialSize = 32 * 1024;

    /// <summary>What Go's server, which the Runtime API runs on, allows a header section to be; more is no header section.</summary>
    private const int MaxSize = 1024 * 1024;

    private byte[] _bytes = new byte[InitialSize];
    private int _start;
    private int _end;

    public ReadOnlySpan<byte> Unread => _bytes.AsSpan(_start, _end - _start);

    public void Consume(int count) => _start += count;

    public void Clear() => _start = _end = 0;

    /// <summary>Room for more bytes, moving or growing what is there if need be.</summary>
    /// <exception cref="RuntimeApiException">The limit is reached.</exception>
    public Span<byte> Room()
    {
        if (_start == _end)
        {
            Clear();
        }
        else if (_end == _bytes.Length && _start > 0)
        {
            Unread.CopyTo(_bytes);
            _end -= _start;
            _start = 0;
        }
        else if (_end == _bytes.Length)
        {
            if (_bytes.Length >= MaxSize)
            {
                throw HttpProtocol.Error("a header or trailer section longer than 1 MiB");
            }
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }
        return _bytes.AsSpan(_end);
    }

    public void Received(int count) => _end += count;
}
