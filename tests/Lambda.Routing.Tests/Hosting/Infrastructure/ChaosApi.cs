using System.Net;
using System.Net.Sockets;

namespace Lambda.Routing.Tests.Hosting.Infrastructure;

/// <summary>
/// A Runtime API that serves a number of invocations as the real one does, and breaks something at random: it resets and half-closes
/// connections, cuts answers short, says 500, and sends what is no HTTP. One connection at a time.
/// </summary>
internal sealed class ChaosApi : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Random _random;
    private readonly int _count;
    private readonly int _percent;
    private int _current;

    /// <param name="count">How many invocations there are.</param>
    /// <param name="percent">How often something breaks.</param>
    /// <param name="seed">What the randomness starts from.</param>
    public ChaosApi(int count, int percent, int seed)
    {
        _count = count;
        _percent = percent;
        _random = new Random(seed);
        Answers = new int[count];
        _listener.Start();
        _ = Task.Factory.StartNew(Run, TaskCreationOptions.LongRunning);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How often each invocation was answered.</summary>
    public int[] Answers { get; }

    /// <summary>What the host must not have done.</summary>
    public List<string> Violations { get; } = [];

    public int Faults { get; private set; }

    public bool IsDone => _current >= _count;

    public void Dispose() => _listener.Stop();

    private void Run()
    {
        try
        {
            for (int connection = 0; ; connection++)
            {
                using Socket socket = _listener.AcceptSocket();
                socket.NoDelay = true;
                var reader = new RequestReader(socket, connection);
                while (reader.Read() is { } request && (request.IsNext ? Serve(socket) : Take(socket, request)))
                {
                    // Until the connection ends, by whomsoever.
                }
            }
        }
        catch (SocketException)
        {
            // The test is over.
        }
    }

    private bool Serve(Socket socket)
    {
        if (IsDone)
        {
            return Send(socket, Reply.Status(410));
        }
        Reply @event = Reply.Event($"{_current}", $"id-{_current}");
        if (!Breaks())
        {
            return Send(socket, @event);
        }
        return _random.Next(7) switch
        {
            0 => Break(socket, Reply.Nothing(Afterwards.Close)),
            1 => Break(socket, Reply.Nothing(Afterwards.Reset)),
            2 => Break(socket, @event.Cut(_random.Next(1, @event.Bytes.Length)) with { Then = Afterwards.Close }),
            3 => Break(socket, @event.Cut(_random.Next(1, @event.Bytes.Length)) with { Then = Afterwards.Reset }),
            4 => Break(socket, Reply.Status(500)),
            5 => Break(socket, Reply.Raw("HTTP/1.1 oops\r\nContent-Length: 0\r\n\r\n")),
            _ => Break(socket, Reply.Raw("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n")),
        };
    }

    private bool Take(Socket socket, RecordedRequest request)
    {
        string id = request.Path.Split('/')[^2];
        int number = int.Parse(id["id-".Length..], System.Globalization.CultureInfo.InvariantCulture);
        if (number < _current)
        {
            return Send(socket, Reply.Status(403));
        }
        if (number > _current || request.Text != $"{number}")
        {
            Violations.Add($"{request.Path} with {request.Text} during {_current}");
        }
        bool breaks = Breaks();
        if (breaks && _random.Next(3) == 0)
        {
            // Before it was taken: the host may send it once more.
            return Break(socket, Reply.Nothing(_random.Next(2) == 0 ? Afterwards.Close : Afterwards.Reset));
        }
        Answers[number]++;
        _current++;
        return !breaks ? Send(socket, Reply.Accepted()) : _random.Next(5) switch
        {
            0 => Break(socket, Reply.Nothing(Afterwards.Close)),
            1 => Break(socket, Reply.Nothing(Afterwards.Reset)),
            2 => Break(socket, Reply.Accepted().Cut(9) with { Then = Afterwards.Close }),
            3 => Break(socket, Reply.Status(500)),
            _ => Break(socket, Reply.Raw("no HTTP at all\r\n\r\n")),
        };
    }

    private bool Breaks() => _random.Next(100) < _percent;

    private bool Break(Socket socket, Reply reply)
    {
        Faults++;
        return Send(socket, reply);
    }

    private static bool Send(Socket socket, Reply reply)
    {
        if (reply.Bytes.Length > 0)
        {
            socket.Send(reply.Bytes, SocketFlags.None, out _);
        }
        if (reply.Then == Afterwards.Reset)
        {
            socket.LingerState = new LingerOption(true, 0);
        }
        return reply.Then == Afterwards.KeepOpen;
    }
}
