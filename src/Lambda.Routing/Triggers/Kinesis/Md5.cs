using System.Buffers.Binary;
using System.Numerics;

namespace Lambda.Routing.Kinesis;

/// <summary>MD5 as a checksum, which is all that an aggregate needs of it: the framework's own brings OpenSSL into every function.</summary>
/// <remarks>Source: <see href="https://www.rfc-editor.org/rfc/rfc1321">RFC 1321</see>.</remarks>
internal static class Md5
{
    /// <summary>The length of a hash, in bytes.</summary>
    public const int Length = 16;

    private const int BlockLength = 64;

    private static ReadOnlySpan<byte> Shifts => [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

    // The first 32 bits behind the point of the sines of 1 to 64.
    private static ReadOnlySpan<uint> Sines =>
    [
        0xD76AA478, 0xE8C7B756, 0x242070DB, 0xC1BDCEEE, 0xF57C0FAF, 0x4787C62A, 0xA8304613, 0xFD469501,
        0x698098D8, 0x8B44F7AF, 0xFFFF5BB1, 0x895CD7BE, 0x6B901122, 0xFD987193, 0xA679438E, 0x49B40821,
        0xF61E2562, 0xC040B340, 0x265E5A51, 0xE9B6C7AA, 0xD62F105D, 0x02441453, 0xD8A1E681, 0xE7D3FBC8,
        0x21E1CDE6, 0xC33707D6, 0xF4D50D87, 0x455A14ED, 0xA9E3E905, 0xFCEFA3F8, 0x676F02D9, 0x8D2A4C8A,
        0xFFFA3942, 0x8771F681, 0x6D9D6122, 0xFDE5380C, 0xA4BEEA44, 0x4BDECFA9, 0xF6BB4B60, 0xBEBFBC70,
        0x289B7EC6, 0xEAA127FA, 0xD4EF3085, 0x04881D05, 0xD9D4D039, 0xE6DB99E5, 0x1FA27CF8, 0xC4AC5665,
        0xF4292244, 0x432AFF97, 0xAB9423A7, 0xFC93A039, 0x655B59C3, 0x8F0CCC92, 0xFFEFF47D, 0x85845DD1,
        0x6FA87E4F, 0xFE2CE6E0, 0xA3014314, 0x4E0811A1, 0xF7537E82, 0xBD3AF235, 0x2AD7D2BB, 0xEB86D391,
    ];

    /// <summary>Whether the hash of some data is the given one.</summary>
    public static bool Matches(ReadOnlySpan<byte> data, ReadOnlySpan<byte> hash)
    {
        Span<byte> actual = stackalloc byte[Length];
        Hash(data, actual);
        return actual.SequenceEqual(hash);
    }

    /// <summary>Hashes.</summary>
    public static void Hash(ReadOnlySpan<byte> data, Span<byte> hash)
    {
        Span<uint> state = [0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476];
        ReadOnlySpan<byte> rest = data;
        for (; rest.Length >= BlockLength; rest = rest[BlockLength..])
        {
            Mix(state, rest[..BlockLength]);
        }
        // What is left, one bit that is set, zeros, and the length in bits: one block, or two.
        Span<byte> end = stackalloc byte[2 * BlockLength];
        end.Clear();
        rest.CopyTo(end);
        end[rest.Length] = 0x80;
        end = end[..(rest.Length < BlockLength - sizeof(ulong) ? BlockLength : 2 * BlockLength)];
        BinaryPrimitives.WriteUInt64LittleEndian(end[^sizeof(ulong)..], (ulong)data.Length * 8);
        for (; end.Length > 0; end = end[BlockLength..])
        {
            Mix(state, end[..BlockLength]);
        }
        for (int i = 0; i < state.Length; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(hash[(i * sizeof(uint))..], state[i]);
        }
    }

    private static void Mix(Span<uint> state, ReadOnlySpan<byte> block)
    {
        (uint a, uint b, uint c, uint d) = (state[0], state[1], state[2], state[3]);
        for (int i = 0; i < BlockLength; i++)
        {
            (uint mixed, int word) = (i / 16) switch
            {
                0 => ((b & c) | (~b & d), i),
                1 => ((d & b) | (~d & c), (5 * i) + 1),
                2 => (b ^ c ^ d, (3 * i) + 5),
                _ => (c ^ (b | ~d), 7 * i),
            };
            uint input = BinaryPrimitives.ReadUInt32LittleEndian(block[(word % 16 * sizeof(uint))..]);
            uint sum = unchecked(a + mixed + input + Sines[i]);
            (a, d, c, b) = (d, c, b, unchecked(b + BitOperations.RotateLeft(sum, Shifts[(i / 16 * 4) + (i % 4)])));
        }
        unchecked
        {
            state[0] += a;
            state[1] += b;
            state[2] += c;
            state[3] += d;
        }
    }
}
