using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Lambda.Routing.Reading;

public ref partial struct EventReader
{
    private const int SmallestInflated = 4096;
    private const int UsualRatio = 4;

    /// <summary>Reads base64 of gzip, and inflates it.</summary>
    /// <param name="limit">The most bytes that may come out: a few kilobytes can inflate to gigabytes.</param>
    /// <exception cref="EventReadException">The value is something else, or more comes out.</exception>
    public readonly ReadOnlyMemory<byte> ReadGzip(int limit)
    {
        ReadOnlyMemory<byte> compressed = ReadBase64();
        MemoryMarshal.TryGetArray(compressed, out ArraySegment<byte> bytes);
        using var source = new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false);
        using var gzip = new GZipStream(source, CompressionMode.Decompress);
        byte[] inflated = new byte[(int)Math.Clamp((long)compressed.Length * UsualRatio, SmallestInflated, Math.Max(limit, SmallestInflated))];
        int length = 0;
        try
        {
            int read;
            while ((read = gzip.Read(inflated, length, inflated.Length - length)) > 0)
            {
                length += read;
                if (length > limit)
                {
                    throw Error($"inflates to more than {limit} bytes");
                }
                if (length == inflated.Length)
                {
                    Array.Resize(ref inflated, (int)Math.Min(inflated.Length * 2L, limit + 1L));
                }
            }
        }
        catch (InvalidDataException)
        {
            throw Error("expected gzip");
        }
        // Nothing that is no gzip at all inflates to nothing without an error.
        return length > 0 ? inflated.AsMemory(0, length) : throw Error("expected gzip");
    }
}
