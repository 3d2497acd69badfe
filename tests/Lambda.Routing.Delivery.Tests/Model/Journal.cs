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
    private readonly List<Entry> _entries = [];
    private TaskCompletionSource _answered = new();
    private int _delivery;
    private bool _late;

    /// <summary>Whether the process has died.</summary>
    public bool IsDead { get; private set; }

    public IReadOnlyList<Entry> Entries
    {
        get
        {
            lock (_lock)
            {
                return [.. _entries];
            }
        }
    }

    /// <summary>A new run.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _attempts.Clear();
            _entries.Clear();
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

    /// <summary>What the next attempt at a record will be like.</summary>
    public string NextStep(Item item)
    {
        lock (_lock)
        {
            return item.StepOf(_attempts.GetValueOrDefault(item.ChoreIds[0]) + 1);
        }
    }

    /// <summary>An attempt that another process makes.</summary>
    /// <returns>What it is like.</returns>
    public string Begin(Item item, string choreId) => Begin(new Chore(choreId, item.StepsOf(choreId), item.To)).Step;

    /// <summary>The effect of such an attempt.</summary>
    public void Done(string choreId)
    {
        int delivery;
        lock (_lock)
        {
            delivery = _delivery;
        }
        Done(choreId, delivery);
    }

    public async Task DoAsync(Chore chore, CancellationToken cancellation)
    {
        (int delivery, Task answered, string step) = Begin(chore);
        switch (step)
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
            case Steps.TimeOut:
                await Task.Delay(Timeout.Infinite, cancellation);
                break;
            case Steps.Ignore:
                await answered;
                break;
            case Steps.Crash:
                Die();
                throw new ProcessDiedException();
        }
        Done(chore.Id, delivery);
        if (step == Steps.DoneAndCrash)
        {
            Die();
            throw new ProcessDiedException();
        }
    }

    private (int Delivery, Task Answered, string Step) Begin(Chore chore)
    {
        lock (_lock)
        {
            RequireLife();
            int attempt = _attempts[chore.Id] = _attempts.GetValueOrDefault(chore.Id) + 1;
            _entries.Add(new Entry(_delivery, chore.Id, Happening.Begun));
            return (_delivery, _answered.Task, chore.Steps[Math.Min(attempt, chore.Steps.Count) - 1]);
        }
    }

    private void Done(string id, int delivery)
    {
        lock (_lock)
        {
            RequireLife();
            bool isLate = delivery != _delivery || _late;
            _entries.Add(new Entry(delivery, id, isLate ? Happening.DoneTooLate : Happening.Done));
        }
    }

    private void RequireLife()
    {
        if (IsDead)
        {
            throw new ProcessDiedException();
        }
    }
}

/// <summary>What a handler did.</summary>
internal enum Happening
{
    Begun,
    Done,

    /// <summary>Done after the event was answered.</summary>
    DoneTooLate,
}

/// <summary>One line of the journal.</summary>
internal sealed record Entry(int Delivery, string Id, Happening Happening);

/// <summary>Stands for the end of the process: what runs after it has no effect.</summary>
internal sealed class ProcessDiedException : Exception;
