using System.Net;
using System.Net.Sockets;
using System.Text;
using Chores;
using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Killing;

/// <summary>
/// What the function's process asks at each step of a record. It keeps the journal, and kills the process at points of its choice:
/// while a handler or the sink for poison records runs, and right after its effect.
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

    /// <summary>How often it has right after the sink had taken a record.</summary>
    public int KillsAfterKeeping { get; private set; }

    /// <summary>A new run.</summary>
    public void Take(Plan plan)
    {
        _random = new Random(plan.Seed);
        _items = plan.Items.SelectMany(item => item.ChoreIds.Append(item.Id).Distinct().Select(id => (Id: id, Item: item))).ToDictionary(named => named.Id, named => named.Item);
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
        switch (words[0])
        {
            case "begin":
                return Begun(_journal.Begin(item, words[1]));
            case "keep":
                return Begun(_journal.BeginKeeping(words[1]));
            case "done":
                _journal.Done(words[1]);
                return Ended(item.Steps);
            default:
                _journal.Kept(words[1]);
                string? answer = Ended(item.SinkSteps);
                KillsAfterKeeping += answer is null ? 1 : 0;
                return answer;
        }
    }

    private string? Begun(string step) =>
        step == Steps.Crash || _random.Next(12) == 0 ? End() : step == Steps.ThrowLater ? Steps.Throw : step;

    private string? Ended(IReadOnlyList<string> steps) => _random.Next(12) == 0 || steps[0] == Steps.DoneAndCrash ? End() : "well done";

    private string? End()
    {
        Kills++;
        _journal.Die();
        Kill!();
        return null;
    }
}
