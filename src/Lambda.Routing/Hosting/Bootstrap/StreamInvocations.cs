using System.Buffers;
using System.ComponentModel;
using System.Runtime.InteropServices;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Hosting.Bootstrap;

/// <summary>How generated code serves a host that hands over an event as a stream and takes the answer as one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StreamInvocations
{
    /// <summary>Has the function handle one event.</summary>
    /// <param name="function">The function.</param>
    /// <param name="event">The event's JSON, in UTF-8; read to its end and left open.</param>
    /// <param name="context">What the host says about the invocation.</param>
    /// <param name="hostContext">The host's own context, which handlers may ask for.</param>
    /// <param name="log">Where failures are reported that the answer does not show.</param>
    /// <param name="open">How the host begins an answer that it sends piece by piece; <see langword="null"/> where it takes whole answers only.</param>
    /// <returns>The answer; empty where there is none, and where it has been sent.</returns>
    public static async Task<Stream> InvokeAsync(
        IFunction function, Stream @event, InvocationContext context, object hostContext, IInvocationLog log, Func<StreamHead, Stream>? open = null)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(@event);
        ReadOnlyMemory<byte> bytes = await ReadAsync(@event).ConfigureAwait(false);
        var response = new ArrayBufferWriter<byte>();
        using var invocation = new Invocation(bytes, context, response)
        {
            HostContext = hostContext,
            Log = log,
            Channel = open is null ? null : new HostStreams(open),
        };
        await function.InvokeAsync(invocation).ConfigureAwait(false);
        return Open(response.WrittenMemory);
    }

    /// <summary>The deadline of an invocation that has so much time left.</summary>
    /// <param name="remaining">The time left; what is beyond the calendar means no deadline.</param>
    public static DateTimeOffset DeadlineIn(TimeSpan remaining)
    {
        DateTimeOffset now = DateTimeOffset.UtcNow;
        return remaining < DateTimeOffset.MaxValue - now ? now + remaining : DateTimeOffset.MaxValue;
    }

    /// <summary>Opens bytes for reading, without a copy where they stand in an array.</summary>
    /// <param name="bytes">The bytes.</param>
    public static Stream Open(ReadOnlyMemory<byte> bytes) => MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
        ? new MemoryStream(segment.Array ?? [], segment.Offset, segment.Count, writable: false)
        : new MemoryStream(bytes.ToArray(), writable: false);

    // A copy of its own: handlers may hold the event's bytes for longer than the host keeps its stream.
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream stream)
    {
        if (stream.CanSeek)
        {
            byte[] exact = new byte[stream.Length - stream.Position];
            await stream.ReadExactlyAsync(exact).ConfigureAwait(false);
            return exact;
        }
        using var buffer = new MemoryStream();
        await stream.CopyToAsync(buffer).ConfigureAwait(false);
        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
