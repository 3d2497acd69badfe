using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Chores;
using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Wire;
using Lambda.Routing.Tests;
using Lambda.Routing.Tests.Hosting.Infrastructure;

namespace Lambda.Routing.Delivery.Tests.Killing;

/// <summary>The function as a process of its own under a Runtime API of the test's, started anew each time it has been killed.</summary>
internal sealed class ProcessSandbox : ISandbox
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Journal _journal;
    private readonly Killer _killer;
    private readonly Shape _shape;
    private readonly bool _givesUp;
    private Process? _process;
    private Socket? _socket;
    private RequestReader? _requests;
    private int _invocations;

    public ProcessSandbox(Journal journal, Killer killer, Shape shape, bool givesUp = false)
    {
        _journal = journal;
        _killer = killer;
        _shape = shape;
        _givesUp = givesUp;
        _killer.Kill = () => _process!.Kill();
        _listener.Start();
    }

    public Answer Invoke(byte[] @event, bool isShort)
    {
        EnsureStarted();
        string id = $"00000000-0000-4000-8000-{++_invocations:D12}";
        _socket!.Send(Reply.Event(@event, id).Bytes);
        RecordedRequest? request = _requests!.Read();
        if (request is null || _journal.IsDead)
        {
            End();
            return Answer.None;
        }
        _journal.Answered();
        _socket.Send(Reply.Accepted().Bytes);
        RequireNext();
        return new Answer(request.Path.EndsWith("/response", StringComparison.Ordinal) ? AnswerKind.Response : AnswerKind.Error, request.Body);
    }

    public void Dispose()
    {
        if (_process is not null)
        {
            _process.Kill();
            End();
        }
        _listener.Dispose();
    }

    private void EnsureStarted()
    {
        if (_process is not null)
        {
            return;
        }
        var start = new ProcessStartInfo("dotnet", ["exec", Path.Combine(AppContext.BaseDirectory, $"{FunctionVariants.NameOf(_shape, _givesUp)}.dll")]) { RedirectStandardError = true };
        start.Environment["AWS_LAMBDA_RUNTIME_API"] = $"127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";
        start.Environment[RemoteCrew.PortVariable] = _killer.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["LAMBDA_ROUTING_PARTIAL_RESPONSES"] = _shape == Shape.Single && !_givesUp ? "" : "on";
        start.Environment["DOTNET_TieredPGO"] = "0";
        _process = Process.Start(start)!;
        _process.BeginErrorReadLine();
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
            throw new InvalidOperationException("The process did not ask for the next event.");
        }
    }

    private void End()
    {
        if (!_process!.WaitForExit(Patience.Limit))
        {
            _process.Kill();
            throw new TimeoutException("The process has broken its connection off, and does not end.");
        }
        _process.Dispose();
        _process = null;
        _socket?.Dispose();
    }
}
