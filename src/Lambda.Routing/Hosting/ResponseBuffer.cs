using System.Buffers;

namespace Lambda.Routing.Hosting;

/// <summary>
/// An answer in the making. It only grows, and is used for one invocation after the other. The room in front of the answer
/// takes the head of the request that carries it, so that both leave in one piece.
/// </summary>
internal sealed class ResponseBuffer : IBufferWriter<byte>
{
    private const int HeadRoom = 1024;
    private const int InitialSize = 4096;

    private byte[] _bytes = new byte[InitialSize];
    private int _end = HeadRoom;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(HeadRoom, _end - HeadRoom);

    public void Clear() => _end = HeadRoom;

    /// <summary>Head and answer as one, where the head fits in front.</summary>
    public bool TryPrepend(ReadOnlySpan<byte> head, out ReadOnlySpan<byte> whole)
    {
        int start = HeadRoom - head.Length;
        if (start < 0)
        {
            whole = default;
            return false;
        }
        head.CopyTo(_bytes.AsSpan(start));
        whole = _bytes.AsSpan(start, _end - start);
        return true;
    }

    public void Advance(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, _bytes.Length - _end);
        _end += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsMemory(_end);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Ensure(sizeHint);
        return _bytes.AsSpan(_end);
    }

    private void Ensure(int sizeHint)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sizeHint);
        int needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - _end < needed)
        {
            long size = Math.Min(Math.Max((long)_end + needed, 2L * _bytes.Length), Array.MaxLength);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(needed, size - _end, nameof(sizeHint));
            Array.Resize(ref _bytes, (int)size);
        }
    }
}
