using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>The records of a list with their payloads, as they come to be read.</summary>
internal sealed class PayloadPairs<TEvent, TRecord, TPayload>
    where TEvent : IBatchEvent<TEvent, TRecord>
    where TRecord : class, IReadable<TRecord>
{
    private readonly List<TRecord> _records;
    private readonly BatchFailures _unreadable;
    private HashSet<string>? _blocked;
    private bool _isOver;

    public PayloadPairs(List<TRecord> records, BatchFailures unreadable)
    {
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(unreadable);
        _records = records;
        _unreadable = unreadable;
        All = new List<(TRecord, TPayload)>(records.Count);
    }

    public List<(TRecord Record, TPayload Payload)> All { get; }

    /// <summary>The records that are still to be read: not those that follow a failed one in its order.</summary>
    public IEnumerable<TRecord> Remaining()
    {
        foreach (TRecord record in _records)
        {
            if (_isOver)
            {
                yield break;
            }
            if (_blocked is null || TEvent.GetOrderingKey(record) is not { } key || !_blocked.Contains(key))
            {
                yield return record;
            }
        }
    }

    public void Add(TRecord record, TPayload payload) => All.Add((record, payload));

    public void Fail(TRecord record, Exception exception)
    {
        _unreadable.And(record, exception);
        // Under a checkpoint all records are one sequence.
        _isOver = TEvent.Contract == BatchContract.Checkpoint;
        if (TEvent.GetOrderingKey(record) is { } key)
        {
            (_blocked ??= new HashSet<string>(StringComparer.Ordinal)).Add(key);
        }
    }
}
