using Chores;

namespace Handlers;

/// <summary>Records of streams, which go to different methods.</summary>
public sealed class Streams(ICrew crew)
{
    [KinesisBatch(Unrouted = Unrouted.Fail, MaxParallel = AtOnce.Most), When("to", "a")]
    public Task ReadA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [KinesisBatch(Unrouted = Unrouted.Fail, MaxParallel = AtOnce.Most), When("to", "b")]
    public Task ReadB(Chore chore, KinesisRecord record, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [DynamoDbBatch(EventName = "INSERT", Unrouted = Unrouted.Fail, MaxParallel = AtOnce.Most)]
    public Task Insert([NewImage] Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [DynamoDbBatch(EventName = "MODIFY", Unrouted = Unrouted.Fail, MaxParallel = AtOnce.Most)]
    public Task Modify([NewImage] Chore chore, DynamoDbRecord record, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [DocumentDbBatch(Operation = "insert", Unrouted = Unrouted.Fail)]
    public Task Add(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [DocumentDbBatch(Operation = "replace", Unrouted = Unrouted.Fail)]
    public Task Replace(Chore chore, DocumentDbRecord change, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [KafkaBatch(Kind = KafkaRecordKind.Value, Unrouted = Unrouted.Fail, MaxParallel = AtOnce.Most), When("to", "a")]
    public Task ConsumeA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [KafkaBatch(Kind = KafkaRecordKind.Value, Unrouted = Unrouted.Fail, MaxParallel = AtOnce.Most), When("to", "b")]
    public Task ConsumeB(Chore chore, KafkaRecord record, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);
}
