using System.Buffers;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Lambda.Routing.Tracing;

/// <summary>
/// Sends activities as subsegments to the AWS X-Ray daemon that Lambda runs beside a function: those of the library, and those that
/// happen within them (of an HTTP client, of the user's own sources).
/// </summary>
/// <remarks>
/// Sources: <see href="https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html#xray-api-daemon">sending segment documents to the X-Ray daemon</see>,
/// <see href="https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html">segment documents</see> and
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime">AWS_XRAY_DAEMON_ADDRESS</see>.
/// A trace that is not sampled is not recorded. What the daemon does not receive is lost: that is how UDP is, and a function does not wait for its traces.
/// </remarks>
/// <example><code>
/// // In a [LambdaStartup] class, or wherever the process starts:
/// XRayExporter.Start();
/// </code></example>
public sealed class XRayExporter : IDisposable
{
    /// <summary>The largest document that fits into a datagram.</summary>
    private const int MostBytes = 65_507;

    private readonly Socket _socket;
    private readonly EndPoint _daemon;
    private readonly ActivityListener _listener;

    private XRayExporter(EndPoint daemon)
    {
        _daemon = daemon;
        _socket = new Socket(daemon.AddressFamily == AddressFamily.InterNetworkV6 ? AddressFamily.InterNetworkV6 : AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
        _listener = new ActivityListener
        {
            ShouldListenTo = static _ => true,
            Sample = static (ref ActivityCreationOptions<ActivityContext> options) => Decide(options.Parent),
            ActivityStopped = Send,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    /// <summary>Starts to export to the daemon that the environment names.</summary>
    /// <returns>The exporter, which works until it is disposed of; <see langword="null"/> where the environment names no daemon.</returns>
    /// <exception cref="FormatException"><c>AWS_XRAY_DAEMON_ADDRESS</c> holds no address.</exception>
    public static XRayExporter? Start() => Start(Environment.GetEnvironmentVariable("AWS_XRAY_DAEMON_ADDRESS"));

    /// <summary>Starts to export to a daemon.</summary>
    /// <param name="daemon"><c>169.254.79.129:2000</c>, or <c>tcp:169.254.79.129:2000 udp:169.254.79.129:2000</c>; nothing for none.</param>
    /// <returns>The exporter, which works until it is disposed of; <see langword="null"/> where there is no daemon.</returns>
    /// <exception cref="FormatException">The address is none.</exception>
    public static XRayExporter? Start(string? daemon) => string.IsNullOrWhiteSpace(daemon) ? null : new XRayExporter(DaemonAddress.Parse(daemon));

    /// <summary>Stops exporting.</summary>
    public void Dispose()
    {
        _listener.Dispose();
        _socket.Dispose();
    }

    // What has no parent belongs to no trace of Lambda's.
    private static ActivitySamplingResult Decide(ActivityContext parent) =>
        parent.TraceFlags.HasFlag(ActivityTraceFlags.Recorded) ? ActivitySamplingResult.AllDataAndRecorded : ActivitySamplingResult.None;

    private void Send(Activity activity)
    {
        if (!activity.Recorded || activity.ParentSpanId == default)
        {
            return;
        }
        var document = new ArrayBufferWriter<byte>();
        Subsegment.Write(activity, document, withTags: true);
        if (document.WrittenCount > MostBytes)
        {
            document.ResetWrittenCount();
            Subsegment.Write(activity, document, withTags: false);
        }
        try
        {
            _socket.SendTo(document.WrittenSpan, SocketFlags.None, _daemon);
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // A trace is not worth a failed invocation.
        }
    }
}
