using System.Buffers.Binary;

namespace Lambda.Routing.Hosting.Reporting;

/// <summary>
/// A log entry framed for the descriptor that Lambda names in <c>_LAMBDA_TELEMETRY_LOG_FD</c>: its kind and level, its length and its
/// time, big-endian, before the entry itself.
/// </summary>
internal static class TelemetryFrame
{
    public const int HeadLength = 16;

    private const uint Kind = 0xA55A0000;
    private const uint HasTime = 2;
    private const uint IsText = 1;
    private const int LevelShift = 2;

    public static byte[] Of(DateTime time, HostLogLevel level, bool json, ReadOnlySpan<byte> entry)
    {
        var frame = new byte[HeadLength + entry.Length];
        // Lambda counts levels from 1; 0 is none.
        uint kind = Kind | (((uint)level + 1) << LevelShift) | HasTime | (json ? 0 : IsText);
        BinaryPrimitives.WriteUInt32BigEndian(frame, kind);
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(4), entry.Length);
        BinaryPrimitives.WriteInt64BigEndian(frame.AsSpan(8), (time - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);
        entry.CopyTo(frame.AsSpan(HeadLength));
        return frame;
    }
}
