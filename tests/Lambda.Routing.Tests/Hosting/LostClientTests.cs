using System.Buffers;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Hosting;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Tests.Hosting;

/// <summary>An answer that is sent piece by piece to someone who goes away meanwhile, as Lambda does when an invocation's time is over.</summary>
[Collection(HostCollection.Name)]
public sealed class LostClientTests : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);

    [Fact]
    public async Task A_connection_that_is_reset_amid_a_streamed_answer_ends_only_its_invocation()
    {
        _listener.Start();
        var function = StubFunction.Sync(invocation =>
        {
            if (invocation.Context.RequestId == "id-2")
            {
                invocation.Response.Write("\"done\""u8);
                return;
            }
            byte[] piece = new byte[64 * 1024];
            IStreamedResponse response = invocation.Channel!.Open(invocation.Context.RequestId, null, "prelude"u8);
            try
            {
                while (true)
                {
                    response.Body.Write(piece);
                }
            }
            catch (IOException exception)
            {
                invocation.StreamStatus = response.Fail(exception);
                throw;
            }
        });
        Task<string> answer = Task.Factory.StartNew(Serve, TaskCreationOptions.LongRunning);

        HostRun run = await HostRun.In(new LambdaEnvironment { RuntimeApi = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}" }, () => function);

        Assert.StartsWith("POST /2018-06-01/runtime/invocation/id-2/response ", await answer, StringComparison.Ordinal);
        Assert.Contains("\tid-1\tERROR\tThe connection to the Runtime API ended before the answer to this invocation was acknowledged.", run.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("\tid-2\tERROR\t", run.Log, StringComparison.Ordinal);
    }

    public void Dispose() => _listener.Stop();

    /// <summary>Serves two events, and resets the connection on which the first is being answered.</summary>
    private string Serve()
    {
        using (Socket asked = _listener.AcceptSocket())
        {
            Assert.StartsWith("GET ", Receive(asked), StringComparison.Ordinal);
            asked.Send(Reply.Event("{}", "id-1").Bytes);
            // A streamed answer has a connection of its own.
            Assert.Equal("", Receive(asked));
        }
        using (Socket streamed = _listener.AcceptSocket())
        {
            Assert.StartsWith("POST ", Receive(streamed), StringComparison.Ordinal);
            streamed.LingerState = new LingerOption(true, 0);
        }
        using Socket again = _listener.AcceptSocket();
        Assert.StartsWith("GET ", Receive(again), StringComparison.Ordinal);
        again.Send(Reply.Event("{}", "id-2").Bytes);
        string answer = "";
        while (!answer.EndsWith("\"done\"", StringComparison.Ordinal))
        {
            string part = Receive(again);
            Assert.NotEqual("", part);
            answer += part;
        }
        again.Send(Reply.Accepted().Bytes);
        Receive(again);
        again.Send(Reply.Status(410).Bytes);
        return answer;
    }

    private static string Receive(Socket socket)
    {
        byte[] room = new byte[8192];
        return Encoding.ASCII.GetString(room, 0, socket.Receive(room));
    }
}
