using Chores;

namespace ListFunction;

/// <summary>All records in one call; of queues, beside a method that takes them one by one.</summary>
public sealed class Lists(ICrew crew)
{
    [SqsBatch("chores"), When("to", "a")]
    public Task<BatchFailures> TakeAll(IReadOnlyList<(SqsMessage Message, Chore Chore)> messages, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, messages, _ => null, cancellation);

    [SqsBatch("chores", Unrouted = Unrouted.Fail), When("to", "b")]
    public Task Take(Chore chore, SqsMessage message, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [KinesisBatch]
    public Task<BatchFailures> ReadAll(IReadOnlyList<(KinesisRecord Record, Chore Chore)> records, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, records, _ => "one sequence", cancellation);

    [KafkaBatch(Kind = KafkaRecordKind.Value, Unrouted = Unrouted.Fail)]
    public Task<BatchFailures> ConsumeAll(IReadOnlyList<(KafkaRecord Record, Chore Chore)> records, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, records, record => $"{record.Topic}-{record.Partition}", cancellation);
}
