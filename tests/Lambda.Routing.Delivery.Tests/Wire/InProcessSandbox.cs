using System.Net;
using System.Net.Sockets;
using System.Text;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Hosting;
using Lambda.Routing.Hosting.Reporting;
using Lambda.Routing.Tests;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Delivery.Tests.Wire;

/// <summary>
/// The library's own host on a thread of its own, and a Runtime API that it talks to over a socket: what counts is what it sends.
/// When the journal says that the process has died, nothing that the host sends counts any more, and a new one is started.
/// </summary>
internal sealed class InProcessSandbox(Journal journal, Func<IFunction> start) : ISandbox
{
    /// <summary>The part of the payload that no log may show.</summary>
    public const string Secret = "s3cr3t";

    private static readonly TimeSpan s_shortTime = TimeSpan.FromMilliseconds(FunctionVariants.MarginMilliseconds + 5);

    private HostLog? _log;
    private TcpListener? _listener;
    private Thread? _host;
    private Socket? _socket;
    private RequestReader? _requests;
    private int _invocations;
    private int _overruns;

    /// <summary>What has been logged that must not be.</summary>
    public static string? Leak { get; private set; }

    public Answer Invoke(byte[] @event, bool isShort)
    {
        EnsureStarted();
        DateTimeOffset deadline = DateTimeOffset.UtcNow + (isShort ? s_shortTime : TimeSpan.FromHours(1));
        Volatile.Write(ref _overruns, 0);
        string id = $"00000000-0000-4000-8000-{++_invocations:D12}";
        _socket!.Send(Reply.WithHeaders(@event, $"Lambda-Runtime-Aws-Request-Id: {id}", $"Lambda-Runtime-Deadline-Ms: {deadline.ToUnixTimeMilliseconds()}").Bytes);
        RecordedRequest? request = _requests!.Read();
        if (request is null || journal.IsDead)
        {
            Stop(request is not null);
            return Answer.None;
        }
        int overruns = Volatile.Read(ref _overruns);
        journal.Answered();
        if (!request.Path.Contains(id, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"The host sent {request.Path} for invocation {id}: {request.Text}");
        }
        _socket.Send(Reply.Accepted().Bytes);
        RequireNext();
        return new Answer(request.Path.EndsWith("/response", StringComparison.Ordinal) ? AnswerKind.Response : AnswerKind.Error, request.Body) { Overruns = overruns };
    }

    public void Dispose()
    {
        if (_host is not null)
        {
            _socket!.Send(Reply.Status(410).Bytes);
            End();
        }
    }

    private void Look(ReadOnlySpan<byte> entry)
    {
        string text = Encoding.UTF8.GetString(entry);
        if (text.Contains(" overran: ", StringComparison.Ordinal))
        {
            Interlocked.Increment(ref _overruns);
        }
        if (text.Contains(Secret, StringComparison.Ordinal))
        {
            Leak = text;
        }
    }

    private void EnsureStarted()
    {
        if (_host is not null)
        {
            return;
        }
        _listener = new TcpListener(IPAddress.Loopback, 0);
        _listener.Start();
        HostLog log = _log ??= new HostLog(new LambdaEnvironment(), Look);
        var environment = new LambdaEnvironment { RuntimeApi = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}" };
        _host = new Thread(() => FunctionProcess.Run(environment, start, log)) { IsBackground = true };
        _host.Start();
        _socket = _listener.AcceptSocketAsync().OrHangsAsync().GetAwaiter().GetResult();
        _socket.NoDelay = true;
        _socket.ReceiveTimeout = (int)Patience.Limit.TotalMilliseconds;
        _requests = new RequestReader(_socket, 1);
        RequireNext();
    }

    private void RequireNext()
    {
        if (_requests!.Read() is not { IsNext: true })
        {
            throw new InvalidOperationException("The host did not ask for the next event.");
        }
    }

    /// <summary>The process is dead, or has run out of time: what it still sends is ignored.</summary>
    private void Stop(bool hasSent)
    {
        journal.Die();
        if (!hasSent)
        {
            _requests!.Read();
        }
        _socket!.Send(Reply.Status(500).Bytes);
        End();
    }

    private void End()
    {
        if (!_host!.Join(Patience.Limit))
        {
            throw new TimeoutException("The host does not end.");
        }
        _socket!.Dispose();
        _listener!.Dispose();
        _host = null;
    }
}
