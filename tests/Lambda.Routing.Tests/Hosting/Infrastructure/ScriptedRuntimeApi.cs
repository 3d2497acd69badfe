using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>
/// A Runtime API that does what a test tells it, one scripted reply for each request: <see cref="Next"/> for events,
/// <see cref="Posts"/> for answers. Posts beyond the script are accepted; a next beyond it gets status 410, which ends the host.
/// </summary>
internal sealed class ScriptedRuntimeApi : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly TaskCompletionSource _exhausted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _connections;

    public ScriptedRuntimeApi(params Reply[] next)
    {
        Next = new ConcurrentQueue<Reply>(next);
        _listener.Start();
        _ = Task.Run(AcceptAsync);
    }

    /// <summary>Raised for each request, before it is answered.</summary>
    public event Action<RecordedRequest>? Received;

    public ConcurrentQueue<Reply> Next { get; }

    public ConcurrentQueue<Reply> Posts { get; } = new();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    public IReadOnlyList<RecordedRequest> Answers => [.. _requests.Where(r => !r.IsNext)];

    public int Connections => _connections;

    /// <summary>Done when an event has been asked for that the script does not have.</summary>
    public Task Exhausted => _exhausted.Task;

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                Socket socket = await _listener.AcceptSocketAsync();
                int number = Interlocked.Increment(ref _connections);
                _ = Task.Factory.StartNew(() => Serve(socket, number), TaskCreationOptions.LongRunning);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException)
        {
            // The test is over.
        }
    }

    private void Serve(Socket socket, int number)
    {
        using (socket)
        {
            socket.NoDelay = true;
            var reader = new RequestReader(socket, number);
            bool half = false;
            while (reader.Read() is { } request)
            {
                _requests.Enqueue(request);
                Received?.Invoke(request);
                if (half)
                {
                    continue;
                }
                Reply reply = ReplyTo(request);
                Send(socket, reply);
                if (reply.Then == Afterwards.HalfClose)
                {
                    socket.Shutdown(SocketShutdown.Send);
                    half = true;
                }
                else if (reply.Then != Afterwards.KeepOpen)
                {
                    return;
                }
            }
        }
    }

    private Reply ReplyTo(RecordedRequest request) => request.IsNext
        ? Next.TryDequeue(out Reply? scripted) ? scripted : End()
        : Posts.TryDequeue(out scripted) ? scripted : Reply.Accepted();

    private Reply End()
    {
        _exhausted.TrySetResult();
        return Reply.Status(410);
    }

    private static void Send(Socket socket, Reply reply)
    {
        int segment = reply.SegmentSize > 0 ? reply.SegmentSize : Math.Max(1, reply.Bytes.Length);
        for (int at = 0; at < reply.Bytes.Length; at += segment)
        {
            socket.Send(reply.Bytes.AsSpan(at, Math.Min(segment, reply.Bytes.Length - at)));
            if (reply.SegmentSize > 0)
            {
                Thread.Yield();
            }
        }
        if (reply.Then == Afterwards.Reset)
        {
            socket.LingerState = new LingerOption(true, 0);
        }
    }
}
