using System.Net;
using System.Net.Sockets;
using System.Text;
using Chores;
using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Killing;

/// <summary>
/// What the function's process asks at each step of a record. It keeps the journal, and kills the process at points of its choice:
/// while a handler runs, and right after its effect.
/// </summary>
internal sealed class Killer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Journal _journal;
    private Random _random = new(0);
    private Dictionary<string, Item> _items = [];

    public Killer(Journal journal)
    {
        _journal = journal;
        _listener.Start();
        _ = Task.Factory.StartNew(Listen, TaskCreationOptions.LongRunning);
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Ends the process at once.</summary>
    public Action? Kill { get; set; }

    /// <summary>How often it has.</summary>
    public int Kills { get; private set; }

    /// <summary>A new run.</summary>
    public void Take(Plan plan)
    {
        _random = new Random(plan.Seed);
        _items = plan.Items.SelectMany(item => item.ChoreIds.Select(id => (Id: id, Item: item))).ToDictionary(chore => chore.Id, chore => chore.Item);
    }

    public void Dispose() => _listener.Dispose();

    private void Listen()
    {
        try
        {
            while (true)
            {
                using TcpClient client = _listener.AcceptTcpClient();
                using var questions = new StreamReader(client.GetStream(), Encoding.UTF8);
                using var answers = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true };
                Converse(questions, answers);
            }
        }
        catch (Exception exception) when (exception is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private void Converse(StreamReader questions, StreamWriter answers)
    {
        try
        {
            while (questions.ReadLine() is { } question && Answer(question) is { } answer)
            {
                answers.WriteLine(answer);
            }
        }
        catch (IOException)
        {
            // The process is dead.
        }
    }

    /// <summary>The answer to a question; <see langword="null"/> where the process does not live to read it.</summary>
    private string? Answer(string question)
    {
        string[] words = question.Split(' ');
        Item item = _items[words[1]];
        if (words[0] == "begin")
        {
            string step = _journal.Begin(item, words[1]);
            return step == Steps.Crash || _random.Next(12) == 0 ? End() : step is Steps.Throw or Steps.ThrowLater ? Steps.Throw : step;
        }
        _journal.Done(words[1]);
        return _random.Next(12) == 0 || item.Steps[0] == Steps.DoneAndCrash ? End() : "well done";
    }

    private string? End()
    {
        Kills++;
        _journal.Die();
        Kill!();
        return null;
    }
}
