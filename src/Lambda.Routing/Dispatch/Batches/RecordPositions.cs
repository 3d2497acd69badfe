using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>Where the records of a batch stand: the unreadable ones stand between those that did read.</summary>
internal sealed class RecordPositions
{
    private readonly IReadOnlyList<UnreadableRecord> _unreadable;

    /// <summary>At each position the index of the readable record, or the complement of that of the unreadable one; null where all did read.</summary>
    private readonly int[]? _indexes;

    public RecordPositions(int readable, IReadOnlyList<UnreadableRecord> unreadable)
    {
        _unreadable = unreadable;
        Count = readable + unreadable.Count;
        if (unreadable.Count == 0)
        {
            return;
        }
        _indexes = new int[Count];
        int broken = 0;
        for (int position = 0; position < Count; position++)
        {
            _indexes[position] = broken < unreadable.Count && unreadable[broken].Index == position ? ~broken++ : position - broken;
        }
    }

    public int Count { get; }

    /// <summary>The record at a position that did not read; <see langword="null"/> where one did.</summary>
    public UnreadableRecord? UnreadableAt(int position) => _indexes is not null && _indexes[position] < 0 ? _unreadable[~_indexes[position]] : null;

    /// <summary>The index among those that did read.</summary>
    public int IndexOf(int position) => _indexes is null ? position : _indexes[position];
}
