namespace Lambda.Routing.Dispatch;

/// <summary>
/// The state of each record of a batch, from several threads. Once it is closed nothing changes any more: what a call that was
/// abandoned still does is not part of an answer that has left.
/// </summary>
/// <param name="count">The number of records, which all start as failed.</param>
internal sealed class RecordStates(int count)
{
    private readonly Entry[] _entries = new Entry[count];
    private readonly Lock _gate = new();
    private bool _closed;

    public int Count => _entries.Length;

    /// <summary>What failed first; <see langword="null"/> where nothing has failed of itself.</summary>
    public Exception? FirstFailure { get; private set; }

    /// <summary>Why the batch was not gone through to its end; <see langword="null"/> where it was.</summary>
    public Exception? StopReason { get; private set; }

    public RecordState this[int position] => _entries[position].State;

    /// <summary>The route whose method was called with the record; -1 where none was.</summary>
    public int RouteOf(int position) => _entries[position].Called - 1;

    /// <summary>Whether the record counts as failed: whatever has not been cleared.</summary>
    public bool IsFailed(int position) => _entries[position].State is not (RecordState.Done or RecordState.GivenUp or RecordState.Skipped);

    public int CountFailed()
    {
        int failed = 0;
        for (int position = 0; position < _entries.Length; position++)
        {
            failed += IsFailed(position) ? 1 : 0;
        }
        return failed;
    }

    public int CountOf(RecordState state)
    {
        int found = 0;
        foreach (Entry entry in _entries)
        {
            found += entry.State == state ? 1 : 0;
        }
        return found;
    }

    /// <summary>The route's method is about to be called with the record.</summary>
    /// <returns>Whether it may be.</returns>
    public bool Begin(int position, int route)
    {
        lock (_gate)
        {
            if (!_closed)
            {
                _entries[position].Called = (short)(route + 1);
                _entries[position].State = RecordState.Running;
            }
            return !_closed;
        }
    }

    public void Succeed(int position) => Set(position, RecordState.Done);

    /// <summary>The record has failed for good, and is kept elsewhere.</summary>
    /// <returns>Whether that still counts.</returns>
    public bool GiveUp(int position) => Set(position, RecordState.GivenUp);

    public void Skip(int position) => Set(position, RecordState.Skipped);

    /// <summary>The method was called, but what it did for this record does not count, because of one before it.</summary>
    public void Revoke(int position) => Set(position, RecordState.Unprocessed);

    /// <summary>The record has failed.</summary>
    /// <returns>Whether that is news.</returns>
    public bool Fail(int position, Exception exception)
    {
        lock (_gate)
        {
            FirstFailure ??= _closed ? null : exception;
            return _entries[position].State != RecordState.Failed && Set(position, RecordState.Failed);
        }
    }

    /// <summary>Nothing more is started.</summary>
    public void StopBecause(Exception reason)
    {
        lock (_gate)
        {
            if (!_closed)
            {
                StopReason ??= reason;
                FirstFailure ??= reason;
            }
        }
    }

    /// <summary>Lets nothing change any more.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The records whose calls have not ended.</returns>
    public List<int> Close(Exception reason)
    {
        lock (_gate)
        {
            StopReason ??= reason;
            FirstFailure ??= reason;
            _closed = true;
            var running = new List<int>();
            for (int position = 0; position < _entries.Length; position++)
            {
                if (_entries[position].State == RecordState.Running)
                {
                    running.Add(position);
                }
            }
            return running;
        }
    }

    private bool Set(int position, RecordState state)
    {
        lock (_gate)
        {
            if (!_closed)
            {
                _entries[position].State = state;
            }
            return !_closed;
        }
    }

    private struct Entry
    {
        public RecordState State;

        /// <summary>The route's number and 1; 0 where none was called.</summary>
        public short Called;
    }
}
