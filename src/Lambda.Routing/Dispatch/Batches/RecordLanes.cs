namespace Lambda.Routing.Dispatch;

/// <summary>Which record follows which: those of one lane are handled one after the other.</summary>
internal sealed class RecordLanes(Batch batch)
{
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);
    private readonly int[] _next = new int[batch.Count];

    /// <summary>Puts a record behind those of its lane, in the order of the batch.</summary>
    /// <returns>Whether it is the first of its lane, or has none.</returns>
    public bool Enter(int position)
    {
        if (batch.LaneOf(position) is not { } lane)
        {
            return true;
        }
        bool isFirst = !_last.TryGetValue(lane, out int last);
        if (!isFirst)
        {
            _next[last] = position;
        }
        _last[lane] = position;
        return isFirst;
    }

    /// <summary>The next of the same lane. No record follows another at position 0.</summary>
    public int? Next(int position) => _next[position] == 0 ? null : _next[position];
}
