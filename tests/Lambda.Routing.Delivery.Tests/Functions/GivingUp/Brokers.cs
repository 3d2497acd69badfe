using System.Text.Json;
using Chores;

namespace GivingUp;

/// <summary>Messages of brokers and pipes, and what no attempt will mend.</summary>
public sealed class Brokers(ICrew crew)
{
    [ActiveMqBatch(NonRetryable = [typeof(HopelessException), typeof(JsonException)]), When("to", "a")]
    public Task HearA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [ActiveMqBatch(NonRetryable = [typeof(HopelessException)]), When("to", "b")]
    public Task HearB(Chore chore, ActiveMqMessage message, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [RabbitMqBatch(NonRetryable = [typeof(HopelessException), typeof(JsonException)]), When("to", "a")]
    public Task ListenA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [RabbitMqBatch(NonRetryable = [typeof(HopelessException)]), When("to", "b")]
    public Task ListenB(Chore chore, RabbitMqMessage message, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [PipesBatch(NonRetryable = [typeof(HopelessException), typeof(JsonException)], MaxReceives = Limits.MostReceives), When("to", "a")]
    public Task PipeA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [PipesBatch(NonRetryable = [typeof(HopelessException)]), When("to", "b")]
    public Task PipeB(Chore chore, PipesRecord record, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);
}
