using System.Buffers;

namespace Lambda.Routing.Dispatch;

/// <summary>Everything that belongs to one invocation while it runs.</summary>
/// <param name="event">The event as it arrived: UTF-8, not yet validated.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="response">Where the answer goes; nothing written means an empty answer.</param>
public sealed class Invocation(ReadOnlyMemory<byte> @event, InvocationContext context, IBufferWriter<byte> response) : IDisposable
{
    private CancellationTokenSource? _deadline;

    /// <summary>How long before the deadline <see cref="CancellationToken"/> is cancelled, unless the function says otherwise.</summary>
    public static readonly TimeSpan DefaultDeadlineMargin = TimeSpan.FromMilliseconds(500);

    /// <summary>The event as it arrived.</summary>
    public ReadOnlyMemory<byte> Event { get; } = @event;

    /// <summary>What Lambda says about the invocation.</summary>
    public InvocationContext Context { get; } = context;

    /// <summary>Where the answer goes.</summary>
    public IBufferWriter<byte> Response { get; } = response;

    /// <summary>How long before the deadline <see cref="CancellationToken"/> is cancelled.</summary>
    public TimeSpan DeadlineMargin { get; init; } = DefaultDeadlineMargin;

    /// <summary>
    /// What the event was recognised as and which methods took it: <c>sqs OrderDesk.Take</c>. For the local runner, never for decisions.
    /// </summary>
    public string? Route { get; set; }

    /// <summary>Cancelled shortly before the deadline. Its timer starts on first use, so that handlers without a token pay for none.</summary>
    public CancellationToken CancellationToken
    {
        get
        {
            if (_deadline is null)
            {
                TimeSpan left = Context.RemainingTime - DeadlineMargin;
                _deadline = new CancellationTokenSource();
                if (left <= TimeSpan.Zero)
                {
                    _deadline.Cancel();
                }
                else if (left < TimeSpan.FromDays(1))
                {
                    _deadline.CancelAfter(left);
                }
            }
            return _deadline.Token;
        }
    }

    /// <summary>Stops the deadline's timer.</summary>
    public void Dispose() => _deadline?.Dispose();
}
