using System.ComponentModel;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Dispatch;

/// <summary>Handles an event whose answer goes elsewhere, and sees to it that the answer is given once, in time, whatever happens.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ReportingRunner
{
    // A report may need a few attempts; and a function of few seconds cannot give away much of them.
    private static readonly TimeSpan s_longestReserve = TimeSpan.FromSeconds(2);
    private const int ReserveFraction = 5;

    // What remains after the last attempt, so that an undeliverable report still fails the invocation with a message.
    private static readonly TimeSpan s_lastMoment = TimeSpan.FromMilliseconds(100);

    // Longer deadlines exist only where there is none.
    private static readonly TimeSpan s_longestDeadline = TimeSpan.FromDays(1);

    /// <summary>The reporter that an event type brings itself.</summary>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TReporter">What delivers the report.</typeparam>
    public static TReporter CreateReporter<TEvent, TReporter>()
        where TEvent : IDefaultReporter<TReporter>
        where TReporter : class => TEvent.CreateReporter();

    /// <summary>Handles the event with a reporter from the container.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="call">Calls the event's route.</param>
    /// <param name="find">Finds the reporter, and what is to be released afterwards.</param>
    /// <param name="fallback">The event type's own reporter, which also reports that the container failed; <see langword="null"/> for none.</param>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TResponse">What a handler returns.</typeparam>
    /// <typeparam name="TReporter">What delivers the report.</typeparam>
    public static async ValueTask RunAsync<TEvent, TResponse, TReporter>(
        Invocation invocation, Func<TEvent, Invocation, ValueTask<TResponse?>> call, Func<ValueTask<(TReporter? Reporter, IAsyncDisposable Scope)>> find, TReporter? fallback)
        where TEvent : class, IReportingEvent<TEvent, TResponse, TReporter>
        where TResponse : class
        where TReporter : class
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(find);
        TReporter? reporter;
        IAsyncDisposable scope;
        try
        {
            (reporter, scope) = await find().ConfigureAwait(false);
        }
#pragma warning disable CA1031 // Whatever keeps the container from working is reported to the sender, who waits.
        catch (Exception exception) when (fallback is not null)
#pragma warning restore CA1031
        {
            await ReportFailureAsync<TEvent, TResponse, TReporter>(invocation, exception, fallback).ConfigureAwait(false);
            return;
        }
        await using (scope.ConfigureAwait(false))
        {
            await RunAsync<TEvent, TResponse, TReporter>(invocation, call, (reporter ?? fallback)!).ConfigureAwait(false);
        }
    }

    /// <summary>Handles the event.</summary>
    /// <param name="invocation">The invocation.</param>
    /// <param name="call">Calls the event's route.</param>
    /// <param name="reporter">What delivers the report.</param>
    /// <typeparam name="TEvent">The event.</typeparam>
    /// <typeparam name="TResponse">What a handler returns.</typeparam>
    /// <typeparam name="TReporter">What delivers the report.</typeparam>
    public static async ValueTask RunAsync<TEvent, TResponse, TReporter>(
        Invocation invocation, Func<TEvent, Invocation, ValueTask<TResponse?>> call, TReporter reporter)
        where TEvent : class, IReportingEvent<TEvent, TResponse, TReporter>
        where TResponse : class
        where TReporter : class
    {
        ArgumentNullException.ThrowIfNull(invocation);
        TEvent @event;
        TResponse? response = null;
        try
        {
            @event = EventReader.ReadDocument<TEvent>(invocation.Event);
            if (TEvent.NeedsCall(@event))
            {
                response = await CallAsync(@event, invocation, call).ConfigureAwait(false);
            }
        }
#pragma warning disable CA1031 // Whatever went wrong is reported to the sender, who waits.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            await ReportFailureAsync<TEvent, TResponse, TReporter>(invocation, exception, reporter).ConfigureAwait(false);
            return;
        }
        using CancellationTokenSource sending = StartSending(invocation);
        await TEvent.ReportAsync(@event, response, reporter, invocation, sending.Token).ConfigureAwait(false);
    }

    private static async ValueTask ReportFailureAsync<TEvent, TResponse, TReporter>(Invocation invocation, Exception failure, TReporter reporter)
        where TEvent : class, IReportingEvent<TEvent, TResponse, TReporter>
        where TResponse : class
        where TReporter : class
    {
        using CancellationTokenSource sending = StartSending(invocation);
        await TEvent.ReportFailureAsync(invocation.Event, failure, reporter, invocation, sending.Token).ConfigureAwait(false);
        // The invocation succeeds now, so that nothing else would show the failure.
        invocation.Log?.Error("The request failed, and its sender has been told.", failure);
    }

    private static async Task<TResponse?> CallAsync<TEvent, TResponse>(TEvent @event, Invocation invocation, Func<TEvent, Invocation, ValueTask<TResponse?>> call)
        where TResponse : class
    {
        TimeSpan remaining = invocation.RemainingTime;
        if (remaining >= s_longestDeadline)
        {
            return await call(@event, invocation).ConfigureAwait(false);
        }
        TimeSpan reserve = remaining / ReserveFraction < s_longestReserve ? remaining / ReserveFraction : s_longestReserve;
        invocation.DeadlineMargin += reserve;
        // A handler that obeys its token has some time to do so.
        TimeSpan patience = remaining - invocation.DeadlineMargin + (reserve / 2);
        if (patience <= TimeSpan.Zero)
        {
            throw new TimeoutException("The handler was not called because the invocation's deadline was too near.");
        }
        // On a thread of its own: one that blocks must not keep the report from being sent.
        Task<TResponse?> handling = Task.Run(() => call(@event, invocation).AsTask());
        try
        {
            return await handling.WaitAsync(patience, invocation.TimeProvider).ConfigureAwait(false);
        }
        catch (TimeoutException) when (!handling.IsCompleted)
        {
            // It runs on: its token still has to be cancelled.
            invocation.Abandon();
            throw new TimeoutException("The handler had not finished when the invocation's deadline came near.");
        }
    }

    private static CancellationTokenSource StartSending(Invocation invocation)
    {
        TimeSpan left = invocation.RemainingTime;
        return left >= s_longestDeadline ? new CancellationTokenSource()
            : left > 2 * s_lastMoment ? new CancellationTokenSource(left - s_lastMoment, invocation.TimeProvider)
            : new CancellationTokenSource(left > TimeSpan.Zero ? left / 2 : TimeSpan.Zero, invocation.TimeProvider);
    }
}
