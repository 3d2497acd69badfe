using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Lambda.Routing.Reading;

/// <summary>Inflates gzip, up to a limit: a few kilobytes can inflate to gigabytes.</summary>
internal static class GzipBytes
{
    private const int SmallestInflated = 4096;
    private const int UsualRatio = 4;

    /// <summary>Whether the bytes start as gzip does, and no JSON.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> bytes) => bytes is [0x1F, 0x8B, ..];

    /// <summary>Inflates.</summary>
    /// <param name="compressed">The bytes.</param>
    /// <param name="limit">The most bytes that may come out.</param>
    /// <param name="problem">What is wrong where they are no gzip, or more comes out; else <see langword="null"/>.</param>
    public static ReadOnlyMemory<byte> Inflate(ReadOnlyMemory<byte> compressed, int limit, out string? problem)
    {
        if (!MemoryMarshal.TryGetArray(compressed, out ArraySegment<byte> bytes))
        {
            bytes = compressed.ToArray();
        }
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
                    problem = $"inflates to more than {limit} bytes";
                    return default;
                }
                if (length == inflated.Length)
                {
                    Array.Resize(ref inflated, (int)Math.Min(inflated.Length * 2L, limit + 1L));
                }
            }
        }
        catch (InvalidDataException)
        {
            length = 0;
        }
        // Nothing that is no gzip at all inflates to nothing without an error.
        problem = length > 0 ? null : "expected gzip";
        return inflated.AsMemory(0, length);
    }
}
