namespace Lambda.Routing.Dispatch;

/// <summary>
/// Handles several records at once. Records of one lane follow each other; of all that may start, the first in the batch starts first.
/// </summary>
internal sealed class ParallelRun
{
    private readonly BatchRun _run;
    private readonly RecordLanes _lanes;
    private readonly Lock _gate = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly int[] _routes;
    private readonly int[] _free;

    /// <summary>The records of each route that wait for nothing but a free place, the first in the batch first.</summary>
    private readonly PriorityQueue<int, int>[] _ready;
    private ListCalls? _lists;
    private int _running;

    public ParallelRun(BatchRun run, int[] limits)
    {
        _run = run;
        _lanes = new RecordLanes(run.Batch);
        _routes = new int[run.Batch.Count];
        _free = [.. limits];
        _ready = new PriorityQueue<int, int>[limits.Length];
        for (int route = 0; route < limits.Length; route++)
        {
            _ready[route] = new();
        }
    }

    public async Task RunAsync()
    {
        Prepare();
        Pump();
        await _ended.Task.ConfigureAwait(false);
        if (_lists is not null)
        {
            await _lists.RunAsync().ConfigureAwait(false);
        }
    }

    /// <summary>Finds each record's route and lane, before anything runs.</summary>
    private void Prepare()
    {
        for (int position = 0; position < _routes.Length; position++)
        {
            if (!_run.TryRoute(position, out _routes[position]))
            {
                continue;
            }
            if (_run.Batch.TakesList(_routes[position]))
            {
                (_lists ??= new(_run)).Add(position, _routes[position]);
            }
            else if (TryEnter(position))
            {
                MakeReady(position);
            }
        }
    }

    /// <summary>Puts the record into its lane; one whose key does not read cannot be put anywhere, and fails.</summary>
    private bool TryEnter(int position)
    {
        try
        {
            return _lanes.Enter(position);
        }
#pragma warning disable CA1031 // Whatever a third party's key throws is that record's failure.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _run.Fail(position, _routes[position], exception);
            return false;
        }
    }

    /// <summary>Starts what may start.</summary>
    private void Pump()
    {
        lock (_gate)
        {
            while (TryTake(out int position))
            {
                _free[_routes[position]]--;
                _running++;
                _ = Task.Run(() => HandleAsync(position));
            }
            if (_running == 0)
            {
                _ended.TrySetResult();
            }
        }
    }

    private void MakeReady(int position) => _ready[_routes[position]].Enqueue(position, position);

    /// <summary>Takes the first record in the batch whose route has a place free.</summary>
    private bool TryTake(out int first)
    {
        first = int.MaxValue;
        for (int route = 0; route < _ready.Length; route++)
        {
            if (_free[route] > 0 && _ready[route].TryPeek(out int position, out _) && position < first)
            {
                first = position;
            }
        }
        return first < int.MaxValue && _ready[_routes[first]].TryDequeue(out first, out _);
    }

    private async Task HandleAsync(int position)
    {
        try
        {
            if (_run.MayStart(position))
            {
                await _run.CallAsync(position, _routes[position]).ConfigureAwait(false);
            }
            Ended(position);
            Pump();
        }
#pragma warning disable CA1031 // What is no handler's failure fails the invocation.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            _ended.TrySetException(exception);
        }
    }

    private void Ended(int position)
    {
        lock (_gate)
        {
            _running--;
            _free[_routes[position]]++;
            if (_lanes.Next(position) is { } next)
            {
                MakeReady(next);
            }
        }
    }
}
