using Lambda.Routing.Declaring;

namespace Lambda.Routing.Dispatch;

/// <summary>What may not be handled any more, because a record before it in its order has failed.</summary>
internal sealed class RecordOrder(Batch batch)
{
    private readonly Lock _gate = new();
    private Dictionary<string, int>? _firstOfKey;
    private int _firstOfUnknownKey = int.MaxValue;

    /// <summary>The first record that failed, where all records are one sequence: AWS delivers it and all after it again.</summary>
    private int _checkpoint = int.MaxValue;

    private volatile bool _hasFailed;

    /// <summary>Whether a record stands behind one that failed.</summary>
    public bool IsBlocked(int position)
    {
        if (!_hasFailed)
        {
            return false;
        }
        lock (_gate)
        {
            if (position > _checkpoint)
            {
                return true;
            }
            return (_firstOfKey is not null || position > _firstOfUnknownKey)
                && batch.OrderingKeyOf(position) is { } key
                && (position > _firstOfUnknownKey || (_firstOfKey!.TryGetValue(key, out int first) && position > first));
        }
    }

    /// <summary>Lets nothing of its order overtake a failed record; nothing that has an order at all, where the record's own is unknown.</summary>
    public void Fail(int position)
    {
        lock (_gate)
        {
            _hasFailed = true;
            if (batch.Contract == BatchContract.Checkpoint)
            {
                _checkpoint = Math.Min(_checkpoint, position);
            }
            if (batch.OrderingKeyOf(position) is { } key)
            {
                _firstOfKey ??= new Dictionary<string, int>(StringComparer.Ordinal);
                _firstOfKey[key] = _firstOfKey.TryGetValue(key, out int first) ? Math.Min(first, position) : position;
            }
            else if (batch.UnreadableAt(position) is not null)
            {
                _firstOfUnknownKey = Math.Min(_firstOfUnknownKey, position);
            }
        }
    }
}
