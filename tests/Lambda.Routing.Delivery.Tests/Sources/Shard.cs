using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>One shard: its checkpoint, and where the batches that are being retried end.</summary>
internal sealed class Shard(Item[] items)
{
    private readonly Stack<int> _ends = [];
    private int _checkpoint;

    /// <summary>How often the present batch has failed.</summary>
    public int Attempts { get; set; }

    public bool IsAtEnd => _checkpoint == items.Length;

    /// <summary>Whether what remains of a batch, or of its halves, is delivered next.</summary>
    public bool IsRetrying => _ends.Count > 0;

    /// <summary>The batch from the checkpoint: the one that failed last, or a new one.</summary>
    public IReadOnlyList<Item> Next(int size)
    {
        if (_ends.Count == 0)
        {
            Attempts = 0;
            _ends.Push(Math.Min(items.Length, _checkpoint + size));
        }
        return items[_checkpoint.._ends.Peek()];
    }

    /// <summary>Moves the checkpoint within the present batch, or to its end.</summary>
    public void Advance(int count, bool countsAnew)
    {
        _checkpoint += count;
        bool ends = false;
        while (_ends.Count > 0 && _ends.Peek() == _checkpoint)
        {
            _ends.Pop();
            ends = true;
        }
        if (ends || (countsAnew && count > 0))
        {
            Attempts = 0;
        }
    }

    /// <summary>Has the present batch delivered in two halves.</summary>
    /// <returns>Whether it can be split.</returns>
    public bool Bisect()
    {
        int size = _ends.Peek() - _checkpoint;
        if (size < 2)
        {
            return false;
        }
        _ends.Push(_checkpoint + (size / 2));
        return true;
    }

    /// <summary>Reads no further.</summary>
    public IReadOnlyList<Item> Close()
    {
        Item[] rest = items[_checkpoint..];
        _checkpoint = items.Length;
        return rest;
    }
}
