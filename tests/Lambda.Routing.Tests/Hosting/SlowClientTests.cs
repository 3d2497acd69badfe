using System.Net;
using System.Net.Sockets;
using System.Text;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>An answer that is sent piece by piece to someone who takes it slowly.</summary>
[Collection(HostCollection.Name)]
public sealed class SlowClientTests : IDisposable
{
    private const int PieceSize = 1 << 20;
    private const int Pieces = 256;

    // What the two sockets hold between them at most, whatever the system grants each.
    private const long InSockets = 64L << 20;

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private long _written;

    [Fact]
    public async Task A_slow_client_makes_the_handler_wait_and_nothing_piles_up()
    {
        _listener.Start();
        long allocated = 0;
        var function = StubFunction.Sync(invocation =>
        {
            IStreamedResponse response = invocation.Channel!.Open(invocation.Context.RequestId, null, "prelude"u8);
            byte[] piece = new byte[PieceSize];
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < Pieces; i++)
            {
                response.Body.Write(piece);
                Interlocked.Add(ref _written, PieceSize);
            }
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            invocation.StreamStatus = response.Complete();
        });
        Task<long> client = Task.Factory.StartNew(TakeSlowly, TaskCreationOptions.LongRunning);

        HostRun run = await HostRun.In(new LambdaEnvironment { RuntimeApi = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}" }, () => function);

        Assert.InRange(await client, (long)Pieces * PieceSize, long.MaxValue);
        Assert.InRange(allocated, 0, 64 * 1024);
        Assert.DoesNotContain("ERROR", run.Log, StringComparison.Ordinal);
    }

    public void Dispose() => _listener.Stop();

    /// <summary>Serves one event, and takes the answer in steps: the handler is never far ahead.</summary>
    private long TakeSlowly()
    {
        byte[] buffer = new byte[PieceSize];
        using (Socket asked = _listener.AcceptSocket())
        {
            asked.Receive(buffer);
            asked.Send(Reply.Event("{}").Bytes);
            // A streamed answer has a connection of its own.
            _ = asked.Receive(buffer);
        }
        using Socket socket = _listener.AcceptSocket();
        long taken = 0;
        byte[] tail = [];
        for (int step = 0; !tail.AsSpan().EndsWith("0\r\n\r\n"u8); step++)
        {
            if (step < 20)
            {
                // Time enough for a handler that does not wait to run away.
                Thread.Sleep(10);
            }
            int count = socket.Receive(buffer);
            taken += count;
            tail = [.. tail.TakeLast(8), .. buffer.AsSpan(Math.Max(0, count - 8), Math.Min(8, count))];
            Assert.InRange(Interlocked.Read(ref _written) - taken, long.MinValue, InSockets);
        }
        socket.Send(Reply.Accepted().Bytes);
        socket.Receive(buffer);
        socket.Send(Reply.Status(410).Bytes);
        Assert.StartsWith("GET ", Encoding.ASCII.GetString(buffer, 0, 4), StringComparison.Ordinal);
        return taken;
    }
}
