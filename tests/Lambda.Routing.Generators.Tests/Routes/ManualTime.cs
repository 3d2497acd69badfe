namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>A clock that stands still until a test moves it on.</summary>
/// <remarks>
/// A thread that reads the clock and sets a timer by what it read has done both in one moment, wherever the test moves the clock on in
/// between: on a real clock that is a few microseconds, but here it might be a timer that never fires.
/// </remarks>
internal sealed class ManualTime : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly Dictionary<int, DateTimeOffset> _readBy = [];
    private readonly List<ManualTimer> _timers = [];
    private DateTimeOffset _now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _readBy[Environment.CurrentManagedThreadId] = _now;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves on, and calls what is due.</summary>
    public void Advance(TimeSpan by)
    {
        List<ManualTimer> due;
        lock (_gate)
        {
            _now += by;
            due = [.. _timers.Where(timer => timer.Due <= _now).OrderBy(timer => timer.Due)];
            _timers.RemoveAll(due.Contains);
        }
        due.ForEach(timer => timer.Fire());
    }

    private sealed class ManualTimer(ManualTime time, Action fire) : ITimer
    {
        public DateTimeOffset Due { get; private set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
                if (dueTime < TimeSpan.Zero)
                {
                    return true;
                }
                Due = time._readBy.GetValueOrDefault(Environment.CurrentManagedThreadId, time._now) + dueTime;
                if (Due > time._now)
                {
                    time._timers.Add(this);
                    return true;
                }
            }
            // As a real timer does, on another thread: who sets it may not be ready for it yet.
            ThreadPool.QueueUserWorkItem(_ => Fire());
            return true;
        }

        public void Dispose()
        {
            lock (time._gate)
            {
                time._timers.Remove(this);
            }
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
