namespace Lambda.Routing;

/// <summary>
/// Decides when messages that failed become visible again: a back-off that grows with the receive count. Register one in the function's
/// startup, and ask for it with <see cref="SqsBatchAttribute.BackOff"/>. This library calls no service of AWS: an implementation calls
/// <see href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_ChangeMessageVisibilityBatch.html">ChangeMessageVisibilityBatch</see>.
/// </summary>
public interface IVisibilityTimeout
{
    /// <summary>
    /// Changes the visibility timeouts of messages of one batch, in a scope of its own, before the function answers. What it throws is
    /// logged, and the messages become visible again when the queue's own timeout is over.
    /// </summary>
    /// <param name="messages">
    /// The messages that failed of themselves, in the batch's order; at least one, and all of one queue. Not those that were not handled,
    /// because of one before them in their group or for want of time, nor those that the <see cref="IPoisonRecordSink"/> took.
    /// </param>
    /// <param name="cancellationToken">Cancelled shortly before the invocation's deadline.</param>
    ValueTask ChangeAsync(IReadOnlyList<FailedSqsMessage> messages, CancellationToken cancellationToken);
}
