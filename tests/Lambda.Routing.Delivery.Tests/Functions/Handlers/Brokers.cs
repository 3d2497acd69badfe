using Chores;

namespace Handlers;

/// <summary>Messages of brokers, which go to different methods.</summary>
public sealed class Brokers(ICrew crew)
{
    [ActiveMqBatch, When("to", "a")]
    public Task HearA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [ActiveMqBatch, When("to", "b")]
    public Task HearB(Chore chore, ActiveMqMessage message, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [RabbitMqBatch, When("to", "a")]
    public Task ListenA(Chore chore, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);

    [RabbitMqBatch, When("to", "b")]
    public Task ListenB(Chore chore, RabbitMqMessage message, CancellationToken cancellation) => crew.DoAsync(chore, cancellation);
}
