using Chores;

namespace Lambda.Routing.Delivery.Tests.Model;

/// <summary>
/// Does what the records say, and remembers what was done: the world outside of the function, where effects stay. The process's
/// death is told here too: nothing has an effect any more until a new one starts.
/// </summary>
internal sealed class Journal : ICrew
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _attempts = [];
    private readonly Dictionary<string, int> _attemptsAtKeeping = [];
    private readonly List<Entry> _entries = [];
    private Dictionary<string, Item> _items = [];
    private TaskCompletionSource _answered = new();
    private int _delivery;
    private bool _late;

    /// <summary>Whether the process has died.</summary>
    public bool IsDead { get; private set; }

    public IReadOnlyList<Entry> Entries => EntriesFrom(0);

    /// <summary>How many entries there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    public IReadOnlyList<Entry> EntriesFrom(int first)
    {
        lock (_lock)
        {
            return _entries[first..];
        }
    }

    /// <summary>A new run.</summary>
    public void Open(Plan plan)
    {
        lock (_lock)
        {
            _attempts.Clear();
            _attemptsAtKeeping.Clear();
            _entries.Clear();
            _items = plan.Items.ToDictionary(item => item.Id);
            _delivery = 0;
        }
    }

    /// <summary>An event is about to be served.</summary>
    public int Start()
    {
        lock (_lock)
        {
            IsDead = false;
            _late = false;
            _answered = new TaskCompletionSource();
            return ++_delivery;
        }
    }

    /// <summary>The event is answered: whoever still works on it is late.</summary>
    public void Answered()
    {
        TaskCompletionSource answered;
        lock (_lock)
        {
            _late = true;
            answered = _answered;
        }
        // On this thread, so that the late ones are done before the next event is served.
        answered.TrySetResult();
    }

    public void Die()
    {
        lock (_lock)
        {
            IsDead = true;
        }
        _answered.TrySetResult();
    }

    /// <summary>Whether the next delivery of a record may take until the function's time is over.</summary>
    public bool MayWait(Item item)
    {
        lock (_lock)
        {
            string step = item.StepOf(_attempts.GetValueOrDefault(item.ChoreIds[0]) + 1);
            return (item.CanBeHandled && Item.Waits(step))
                || ((!item.CanBeHandled || !Item.Succeeds(step)) && Item.Waits(item.SinkStepOf(_attemptsAtKeeping.GetValueOrDefault(item.Id) + 1)));
        }
    }

    /// <summary>An attempt that another process makes.</summary>
    /// <returns>What it is like.</returns>
    public string Begin(Item item, string choreId) => Begin(new Chore(choreId, item.StepsOf(choreId), item.To)).Step;

    /// <summary>The effect of such an attempt.</summary>
    public void Done(string choreId) => Write(choreId, _delivery, Happening.Done, Happening.DoneTooLate);

    /// <summary>An attempt at keeping a record that another process makes.</summary>
    /// <returns>What it is like.</returns>
    public string BeginKeeping(string id) => Hand(id).Step;

    /// <summary>The effect of such an attempt.</summary>
    public void Kept(string id) => Write(id, _delivery, Happening.Kept, Happening.KeptTooLate);

    public Task DoAsync(Chore chore, CancellationToken cancellation)
    {
        Attempt attempt = Begin(chore);
        return LiveThroughAsync(attempt, () => Write(chore.Id, attempt.Delivery, Happening.Done, Happening.DoneTooLate), cancellation);
    }

    public Task KeepAsync(string id, CancellationToken cancellation)
    {
        Attempt attempt = Hand(id);
        return LiveThroughAsync(attempt, () => Write(id, attempt.Delivery, Happening.Kept, Happening.KeptTooLate), cancellation);
    }

    private async Task LiveThroughAsync(Attempt attempt, Action end, CancellationToken cancellation)
    {
        switch (attempt.Step)
        {
            case Steps.Done:
                break;
            case Steps.DoneLater:
                await Task.Yield();
                break;
            case Steps.ThrowLater:
                await Task.Yield();
                goto case Steps.Throw;
            case Steps.Throw:
                throw new InvalidOperationException("The chore is not done.");
            case Steps.GiveUp:
                throw new QuiteHopelessException();
            case Steps.TimeOut:
                await Task.Delay(Timeout.Infinite, cancellation);
                break;
            case Steps.Ignore:
                await attempt.Answered;
                break;
            case Steps.Crash:
                Die();
                throw new ProcessDiedException();
        }
        end();
        if (attempt.Step == Steps.DoneAndCrash)
        {
            Die();
            throw new ProcessDiedException();
        }
    }

    private Attempt Begin(Chore chore)
    {
        lock (_lock)
        {
            RequireLife();
            int attempt = _attempts[chore.Id] = _attempts.GetValueOrDefault(chore.Id) + 1;
            string step = chore.Steps[Math.Min(attempt, chore.Steps.Count) - 1];
            _entries.Add(new Entry(_delivery, chore.Id, Happening.Begun));
            if (step is Steps.Throw or Steps.ThrowLater or Steps.GiveUp)
            {
                _entries.Add(new Entry(_delivery, chore.Id, step == Steps.GiveUp ? Happening.Hopeless : Happening.Failed));
            }
            return new Attempt(_delivery, step, _answered.Task);
        }
    }

    private Attempt Hand(string id)
    {
        lock (_lock)
        {
            RequireLife();
            int attempt = _attemptsAtKeeping[id] = _attemptsAtKeeping.GetValueOrDefault(id) + 1;
            _entries.Add(new Entry(_delivery, id, Happening.Handed));
            return new Attempt(_delivery, _items[id].SinkStepOf(attempt), _answered.Task);
        }
    }

    private void Write(string id, int delivery, Happening inTime, Happening tooLate)
    {
        lock (_lock)
        {
            RequireLife();
            _entries.Add(new Entry(delivery, id, delivery != _delivery || _late ? tooLate : inTime));
        }
    }

    private void RequireLife()
    {
        if (IsDead)
        {
            throw new ProcessDiedException();
        }
    }

    private sealed record Attempt(int Delivery, string Step, Task Answered);
}

/// <summary>Stands for the end of the process: what runs after it has no effect.</summary>
internal sealed class ProcessDiedException : Exception;
