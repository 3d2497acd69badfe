using System.Net.Sockets;
using System.Text;

namespace Chores;

/// <summary>
/// The crew of a function that is a process of its own: it asks another process at every step, so that this one can be killed there.
/// One line each way: <c>begin ID</c> and <c>keep ID</c> are answered with the step, <c>done ID</c> and <c>kept ID</c> with anything.
/// </summary>
public sealed class RemoteCrew : ICrew, IDisposable
{
    /// <summary>The environment variable that holds the port of the process that is asked.</summary>
    public const string PortVariable = "CHORES_CREW_PORT";

    private readonly StreamReader _answers;
    private readonly StreamWriter _questions;
    private readonly SemaphoreSlim _turn = new(1);

    private RemoteCrew(Stream stream)
    {
        _answers = new StreamReader(stream, Encoding.UTF8);
        _questions = new StreamWriter(stream, new UTF8Encoding(false)) { AutoFlush = true };
    }

    public static RemoteCrew Connect()
    {
        var client = new TcpClient("127.0.0.1", int.Parse(Environment.GetEnvironmentVariable(PortVariable)!, System.Globalization.CultureInfo.InvariantCulture));
        return new RemoteCrew(client.GetStream());
    }

    /// <inheritdoc/>
    public Task DoAsync(Chore chore, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(chore);
        return AttemptAsync("begin", "done", chore.Id);
    }

    /// <inheritdoc/>
    public Task KeepAsync(string id, CancellationToken cancellation) => AttemptAsync("keep", "kept", id);

    /// <inheritdoc/>
    public void Dispose()
    {
        _answers.Dispose();
        _questions.Dispose();
        _turn.Dispose();
    }

    private async Task AttemptAsync(string begin, string end, string id)
    {
        switch (await AskAsync($"{begin} {id}"))
        {
            case Steps.Throw:
                throw new InvalidOperationException("The chore is not done.");
            case Steps.GiveUp:
                throw new QuiteHopelessException();
        }
        await AskAsync($"{end} {id}");
    }

    private async Task<string> AskAsync(string question)
    {
        await _turn.WaitAsync();
        try
        {
            await _questions.WriteLineAsync(question);
            return await _answers.ReadLineAsync() ?? throw new InvalidOperationException("Nobody answers.");
        }
        finally
        {
            _turn.Release();
        }
    }
}
