using System.Text;

namespace Lambda.Routing.Tests.Publishing;

/// <summary>What a process has said so far: all there is to judge one by that hangs.</summary>
internal sealed class Transcript
{
    private readonly StringBuilder _text = new();

    public Transcript(TextReader stream) => Ended = ReadAsync(stream);

    /// <summary>Done when nobody can say more: the process, and whatever it left behind that has its stream.</summary>
    public Task Ended { get; }

    public override string ToString()
    {
        lock (_text)
        {
            return _text.ToString();
        }
    }

    private async Task ReadAsync(TextReader stream)
    {
        char[] buffer = new char[4096];
        for (int count; (count = await stream.ReadAsync(buffer)) > 0;)
        {
            lock (_text)
            {
                _text.Append(buffer, 0, count);
            }
        }
    }
}
