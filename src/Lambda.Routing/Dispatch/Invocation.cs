using System.Buffers;
using Lambda.Routing.Declaring;

namespace Lambda.Routing.Dispatch;

/// <summary>Everything that belongs to one invocation while it runs.</summary>
/// <param name="event">The event as it arrived: UTF-8, not yet validated.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="response">Where the answer goes; nothing written means an empty answer.</param>
public sealed class Invocation(ReadOnlyMemory<byte> @event, InvocationContext context, IBufferWriter<byte> response) : IDisposable
{
    private CancellationTokenSource? _deadline;

    /// <summary>The event as it arrived.</summary>
    public ReadOnlyMemory<byte> Event { get; } = @event;

    /// <summary>What Lambda says about the invocation.</summary>
    public InvocationContext Context { get; } = context;

    /// <summary>Where the answer goes.</summary>
    public IBufferWriter<byte> Response { get; } = response;

    /// <summary>
    /// The media type of what is written to <see cref="Response"/>; <see langword="null"/> for JSON. Hosts that send answers with none but their
    /// own type, as AWS's bootstrap does, pass over it.
    /// </summary>
    public string? ContentType { get; internal set; }

    /// <summary>The context of a host that is not the library's own, for handlers that ask for it; else <see langword="null"/>.</summary>
    public object? HostContext { get; init; }

    /// <summary>Where failures are reported that the answer does not show.</summary>
    public IInvocationLog? Log { get; init; }

    /// <summary>How long before the deadline <see cref="CancellationToken"/> is cancelled.</summary>
    public TimeSpan DeadlineMargin { get; set; } = TimeSpan.FromMilliseconds(FunctionOptions.DefaultDeadlineMarginMilliseconds);

    /// <summary>Whether <see cref="Route"/> is wanted. It is for the local runner and for tests, and costs a string per batch.</summary>
    public bool TracksRoute { get; init; }

    /// <summary>
    /// What the event was recognised as and which methods took it: <c>sqs OrderDesk.Take</c>. Never a ground for decisions.
    /// </summary>
    public string? Route { get; set; }

    /// <summary>What made the service call the function; for traces, and never a ground for decisions.</summary>
    public FunctionTrigger Trigger { get; set; }

    /// <summary>The id of the method that takes an HTTP request: <c>OrderDesk.Get</c>; <see langword="null"/> where none does, or not yet.</summary>
    internal string? HttpRoute { get; set; }

    /// <summary>The clock that deadlines are measured by.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where an answer may go piece by piece; <see langword="null"/> where the host takes whole answers only.</summary>
    internal IResponseChannel? Channel { get; init; }

    /// <summary>The status that acknowledged an answer which was sent piece by piece; <see langword="null"/> where the host has yet to send it.</summary>
    internal int? StreamStatus { get; set; }

    /// <summary>Raised once, when the invocation has been handled and before its answer is sent: after that Lambda may freeze the process.</summary>
    internal event Action? Ending;

    /// <summary>Whether it has been handled, so that what code which it left behind does is not its own any more.</summary>
    internal bool HasEnded { get; private set; }

    /// <summary>Whether so little time is left that nothing new should be started.</summary>
    public bool IsOutOfTime => RemainingTime <= DeadlineMargin;

    /// <summary>Whether handlers that look at their token were told to end: by then, what they fail with says nothing about their records.</summary>
    internal bool IsCancelled => IsOutOfTime || _deadline is { IsCancellationRequested: true };

    /// <summary>The time left until the deadline; below zero once it has passed.</summary>
    public TimeSpan RemainingTime => Context.Deadline - TimeProvider.GetUtcNow();

    /// <summary>
    /// Whether a call was abandoned because it did not end in time. It may still run, and hold the event's bytes, so a host must not use
    /// them again.
    /// </summary>
    public bool IsAbandoned { get; private set; }

    /// <summary>Cancelled shortly before the deadline. Its timer starts on first use, so that handlers without a token pay for none.</summary>
    public CancellationToken CancellationToken
    {
        get
        {
            if (_deadline is null)
            {
                CancellationTokenSource source = StartDeadline();
                if (Interlocked.CompareExchange(ref _deadline, source, null) is not null)
                {
                    source.Dispose();
                }
            }
            return _deadline.Token;
        }
    }

    /// <summary>Stops the deadline's timer; where a call was abandoned it has fired, and the call keeps a token that works.</summary>
    public void Dispose()
    {
        End();
        if (!IsAbandoned)
        {
            _deadline?.Dispose();
        }
    }

    /// <summary>The invocation has been handled.</summary>
    internal void End()
    {
        Interlocked.Exchange(ref Ending, null)?.Invoke();
        HasEnded = true;
    }

    /// <summary>A call is left behind that has not ended.</summary>
    internal void Abandon() => IsAbandoned = true;

    private CancellationTokenSource StartDeadline()
    {
        TimeSpan left = RemainingTime - DeadlineMargin;
        if (left >= TimeSpan.FromDays(1))
        {
            return new CancellationTokenSource();
        }
        if (left > TimeSpan.Zero)
        {
            return new CancellationTokenSource(left, TimeProvider);
        }
        var source = new CancellationTokenSource();
        source.Cancel();
        return source;
    }
}
