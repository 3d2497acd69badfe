using Chores;

namespace Handlers;

/// <summary>Messages of queues, which go to different methods.</summary>
public sealed class Queues(ICrew crew)
{
    [SqsBatch(MaxParallel = AtOnce.Most), When("to", "a")]
    public Task TakeA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [SqsBatch(Unrouted = Unrouted.Fail, MaxParallel = AtOnce.Most), When("to", "b")]
    public Task TakeB(Chore chore, SqsMessage message, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);
}
