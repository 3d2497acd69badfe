
namespace Lambda.Routing.Hosting.Transport;

/// <summary>Collects one body.</summary>
/// <param name="fresh">
/// Whether every body gets an array of its own, of exactly its size: for events that a handler may keep a slice of.
/// Otherwise one growing array is used again and again.
/// </param>
internal sealed class BodyBuffer(bool fresh)
{
    /// <summary>Lambda's own limit is 6 MiB and 100 bytes; this one only keeps a broken peer from taking all memory.</summary>
    private const int MaxSize = 64 * 1024 * 1024;

    private byte[] _bytes = [];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Begin()
    {
        _length = 0;
        if (fresh)
        {
            _bytes = [];
        }
    }

    /// <summary>Leaves the array to whoever still holds a part of it.</summary>
    public void Leave()
    {
        _length = 0;
        _bytes = [];
    }

    /// <summary>Room for exactly <paramref name="count"/> more bytes.</summary>
    /// <exception cref="RuntimeApiException">The body is longer than any that Lambda sends.</exception>
    public Span<byte> Reserve(long count)
    {
        long needed = _length + count;
        if (needed > MaxSize)
        {
            throw HttpProtocol.Error("a body longer than 64 MiB");
        }
        if (needed > _bytes.Length)
        {
            // An event of some size arrives in one piece, so the first guess is exact and a further one generous.
            Grow(_bytes.Length == 0 ? (int)needed : (int)Math.Max(needed, 2L * _bytes.Length));
        }
        return _bytes.AsSpan(_length, (int)count);
    }

    public void Add(int count) => _length += count;

    public ReadOnlyMemory<byte> Complete()
    {
        if (fresh && _length != _bytes.Length)
        {
            Grow(_length);
        }
        return _bytes.AsMemory(0, _length);
    }

    private void Grow(int size)
    {
        byte[] larger = size == 0 ? [] : GC.AllocateUninitializedArray<byte>(size);
        Written.CopyTo(larger);
        _bytes = larger;
    }
}
