using System.Diagnostics;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Tracing;

namespace Lambda.Routing.Dispatch;

/// <summary>The results of a batch's records, each at its record's place.</summary>
internal sealed class ResultBatch<TEvent, TRecord, TResult, TRoutes>(Invocation invocation, TRoutes routes, string source, TEvent @event, int total)
    where TEvent : IResultBatchEvent<TEvent, TRecord, TResult>
    where TRecord : class, IReadable<TRecord>
    where TResult : notnull
    where TRoutes : struct, IResultRoutes<TEvent, TRecord, TResult>
{
    private readonly RecordResult<TResult>[] _results = new RecordResult<TResult>[total];
    private readonly List<(int Position, TRecord Record)>?[] _lists = new List<(int, TRecord)>?[routes.Count];
    private bool[]? _called;

    /// <summary>Calls the route of a record, or keeps the record for the call of its list.</summary>
    public async ValueTask RunAsync(int position, TRecord record)
    {
        string method = "no method";
        Activity? activity = null;
        try
        {
            int route = routes.Match(@event, record);
            if (route < 0)
            {
                throw UnroutedEvents.NotTaken(source, RouteNames.All<TEvent, TRecord, TRoutes>(routes));
            }
            method = routes.NameOf(route);
            RequireTime();
            if (routes.TakesList(route))
            {
                (_lists[route] ??= []).Add((position, record));
                return;
            }
            activity = LambdaTracing.IsWanted ? RecordTrace.Start(method, source, TEvent.GetIdentifier(record), record) : null;
            Started(route);
            Set(position, record, await routes.InvokeAsync(route, @event, record, invocation).ConfigureAwait(false));
        }
#pragma warning disable CA1031 // Whatever a handler throws is that record's failure.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            InvocationTrace.Fail(activity, exception);
            Fail(position, TEvent.GetIdentifier(record), exception, method);
        }
        finally
        {
            activity?.Dispose();
        }
    }

    /// <summary>Calls the methods that take lists.</summary>
    public async ValueTask RunListsAsync()
    {
        for (int route = 0; route < _lists.Length; route++)
        {
            if (_lists[route] is { } list)
            {
                await RunListAsync(route, list).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Sets the result of a record that failed.</summary>
    public void Fail(int position, string? identifier, Exception exception, string method = "no method")
    {
        invocation.Log?.Error($"{method}: {source} record {identifier ?? "without an identifier"} failed.", exception);
        _results[position] = new(identifier, TEvent.Failed(exception));
    }

    /// <summary>Writes the answer.</summary>
    public void Finish()
    {
        if (invocation.TracksRoute)
        {
            invocation.Route = RouteNames.Called<TEvent, TRecord, TRoutes>(routes, source, _called);
        }
        TEvent.WriteResults(invocation.Event.Span, @event, _results, invocation.Response);
    }

    private async ValueTask RunListAsync(int route, List<(int Position, TRecord Record)> list)
    {
        try
        {
            RequireTime();
            Started(route);
            IReadOnlyList<TResult> results = await routes.InvokeListAsync(route, @event, [.. list.Select(item => item.Record)], invocation).ConfigureAwait(false);
            if (results.Count != list.Count)
            {
                throw new InvalidOperationException($"{routes.NameOf(route)} returned {results.Count} results for {list.Count} records.");
            }
            for (int i = 0; i < list.Count; i++)
            {
                Set(list[i].Position, list[i].Record, results[i]);
            }
        }
#pragma warning disable CA1031 // Whatever a handler throws is the failure of the records it was given.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            foreach ((int position, TRecord record) in list)
            {
                Fail(position, TEvent.GetIdentifier(record), exception, routes.NameOf(route));
            }
        }
    }

    private void Set(int position, TRecord record, TResult? result) => _results[position] = new(
        TEvent.GetIdentifier(record),
        result is null ? throw new InvalidOperationException("The handler returned null instead of a result.") : result);

    private void RequireTime()
    {
        if (invocation.IsOutOfTime)
        {
            throw new TimeoutException("The record was not started because the invocation's deadline was too near.");
        }
    }

    private void Started(int route)
    {
        if (invocation.TracksRoute)
        {
            (_called ??= new bool[routes.Count])[route] = true;
        }
    }
}
