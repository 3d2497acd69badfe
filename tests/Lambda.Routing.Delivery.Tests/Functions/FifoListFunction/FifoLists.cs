using Chores;
using ListHandlers;

namespace FifoListFunction;

/// <summary>All messages of a batch in one call.</summary>
public sealed class FifoLists(ICrew crew)
{
    [SqsBatch("chores.fifo")]
    public Task<BatchFailures> TakeAll(IReadOnlyList<(SqsMessage Message, Chore Chore)> messages, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, messages, message => message.MessageGroupId, cancellation);
}
