using System.Text.Json;
using Chores;

namespace GivingUp;

/// <summary>Records of streams, and what no attempt will mend.</summary>
public sealed class Streams(ICrew crew)
{
    [KinesisBatch(Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException), typeof(JsonException)], MaxParallel = AtOnce.Most), When("to", "a")]
    public Task ReadA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [KinesisBatch(Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException)], MaxParallel = AtOnce.Most), When("to", "b")]
    public Task ReadB(Chore chore, KinesisRecord record, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [DynamoDbBatch(EventName = "INSERT", Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException), typeof(JsonException)], MaxParallel = AtOnce.Most)]
    public Task Insert([NewImage] Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [DynamoDbBatch(EventName = "MODIFY", Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException)], MaxParallel = AtOnce.Most)]
    public Task Modify([NewImage] Chore chore, DynamoDbRecord record, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [DocumentDbBatch(Operation = "insert", Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException), typeof(JsonException)])]
    public Task Add(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [DocumentDbBatch(Operation = "replace", Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException)])]
    public Task Replace(Chore chore, DocumentDbRecord change, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [KafkaBatch(Kind = KafkaRecordKind.Value, Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException), typeof(JsonException)], MaxParallel = AtOnce.Most), When("to", "a")]
    public Task ConsumeA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [KafkaBatch(Kind = KafkaRecordKind.Value, Unrouted = Unrouted.Fail, NonRetryable = [typeof(HopelessException)], MaxParallel = AtOnce.Most), When("to", "b")]
    public Task ConsumeB(Chore chore, KafkaRecord record, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);
}
