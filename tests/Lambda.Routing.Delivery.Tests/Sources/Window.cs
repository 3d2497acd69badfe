using System.Text.Json;
using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>One shard with its present window: the state that was answered last, and the records that it should cover.</summary>
internal sealed class Window(string name, Shard shard)
{
    private const string NoState = "{}";

    private readonly List<string> _acknowledged = [];
    private bool _isRetried;
    private bool _isEmpty;

    public string Name => name;

    public Shard Shard => shard;

    public string State { get; private set; } = NoState;

    /// <summary>Whether the batch is the window's last.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>Whether there is another batch: records, or a window that must end.</summary>
    public bool IsOpen => !shard.IsAtEnd || State != NoState || _isRetried;

    /// <summary>What the state covers that it should not, or the other way round.</summary>
    public string? Difference
    {
        get
        {
            using var document = JsonDocument.Parse(State);
            string[] covered = document.RootElement.TryGetProperty("ids", out JsonElement ids) ? [.. ids.EnumerateArray().Select(id => id.GetString()!)] : [];
            return covered.SequenceEqual(_acknowledged)
                ? null
                : $"the state covers [{string.Join(' ', covered)}], but what will not be delivered again is [{string.Join(' ', _acknowledged)}]";
        }
    }

    public IReadOnlyList<Item> Next(Random random, int most)
    {
        if (!_isRetried)
        {
            IsFinal = shard.IsAtEnd || random.Next(4) == 0;
            _isEmpty = shard.IsAtEnd || (IsFinal && random.Next(2) == 0);
            _isRetried = true;
            if (_isEmpty)
            {
                shard.Attempts = 0;
            }
        }
        return _isEmpty ? [] : shard.Next(random.Next(1, most + 1));
    }

    public void Keep(string state, IEnumerable<Item> acknowledged)
    {
        State = state;
        _acknowledged.AddRange(acknowledged.Select(item => item.Id));
    }

    public void Advance(int count, bool countsAnew)
    {
        shard.Advance(count, countsAnew);
        _isRetried = shard.IsRetrying;
    }

    public void End()
    {
        State = NoState;
        _acknowledged.Clear();
        IsFinal = false;
        _isRetried = false;
    }
}
