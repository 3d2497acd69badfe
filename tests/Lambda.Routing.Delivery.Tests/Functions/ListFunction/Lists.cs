using Chores;
using ListHandlers;

namespace ListFunction;

/// <summary>All records in one call; where they have no order, beside a method that takes them one by one.</summary>
public sealed class Lists(ICrew crew)
{
    [SqsBatch("chores"), When("to", "a")]
    public Task<BatchFailures> TakeAll(IReadOnlyList<(SqsMessage Message, Chore Chore)> messages, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, messages, _ => null, cancellation);

    [SqsBatch("chores", Unrouted = Unrouted.Fail), When("to", "b")]
    public Task Take(Chore chore, SqsMessage message, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [ActiveMqBatch, When("to", "a")]
    public Task<BatchFailures> HearAll(IReadOnlyList<(ActiveMqMessage Message, Chore Chore)> messages, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, messages, _ => null, cancellation);

    [ActiveMqBatch, When("to", "b")]
    public Task Hear(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [RabbitMqBatch, When("to", "a")]
    public Task<BatchFailures> ListenAll(IReadOnlyList<(RabbitMqMessage Message, Chore Chore)> messages, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, messages, _ => null, cancellation);

    [RabbitMqBatch, When("to", "b")]
    public Task Listen(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [KinesisBatch]
    public Task<BatchFailures> ReadAll(IReadOnlyList<(KinesisRecord Record, Chore Chore)> records, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, records, _ => "one sequence", cancellation);

    [DynamoDbBatch]
    public Task<BatchFailures> FollowAll(IReadOnlyList<DynamoDbRecord> changes, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, [.. changes.Select(change => (change, Images.ChoreOf(change)))], _ => "one sequence", cancellation);

    [DocumentDbBatch]
    public Task<BatchFailures> FollowAllDocuments(IReadOnlyList<(DocumentDbRecord Change, Chore? Chore)> changes, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, [.. changes.Select(pair => (pair.Change, pair.Chore ?? Chore.ForNobody))], _ => "one sequence", cancellation);

    [KafkaBatch(Kind = KafkaRecordKind.Value, Unrouted = Unrouted.Fail)]
    public Task<BatchFailures> ConsumeAll(IReadOnlyList<(KafkaRecord Record, Chore Chore)> records, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, records, record => $"{record.Topic}-{record.Partition}", cancellation);

    [PipesBatch]
    public Task<BatchFailures> PipeAll(IReadOnlyList<(PipesRecord Record, Chore Chore)> records, CancellationToken cancellation) =>
        ListWork.DoAsync(crew, records, record => record.EventSource == "aws:sqs" ? null : record.EventSourceKey ?? "one sequence", cancellation);
}
