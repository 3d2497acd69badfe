using System.Buffers.Text;
using System.Text;

namespace Lambda.Routing.Hosting.RuntimeApi;

/// <summary>A short text in the making, as bytes; used again and again.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes = new byte[512];
    private int _length;

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    public void Clear() => _length = 0;

    public void Append(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _length += bytes.Length;
    }

    public void AppendAscii(string text) => _length += Encoding.ASCII.GetBytes(text, Room(text.Length));

    public void Append(int number)
    {
        Utf8Formatter.TryFormat(number, Room(11), out int digits);
        _length += digits;
    }

    private Span<byte> Room(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_length + count, _bytes.Length * 2));
        }
        return _bytes.AsSpan(_length);
    }
}
