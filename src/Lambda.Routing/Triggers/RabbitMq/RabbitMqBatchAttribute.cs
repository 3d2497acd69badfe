using System.ComponentModel;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the messages of an Amazon MQ broker for RabbitMQ that Lambda polls.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">Using Lambda with Amazon MQ</see>.</remarks>
/// <param name="queue">The queue, perhaps with <c>${VAR}</c> in it; without one, every queue that no other route names.</param>
/// <example><code>[RabbitMqBatch("orders", VirtualHost = "/")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(RabbitMqEvent))]
[Delivery(Delivery.Polled)]
[TemplateEvent("MQ")]
public sealed class RabbitMqBatchAttribute(string? queue = null) : TriggerAttribute
{
    /// <summary>The queue; <see langword="null"/> for every queue that no other route names.</summary>
    [Filter(nameof(RabbitMqMessage.Queue), MatchBy.Exact, IsOrigin = true)]
    [TemplateProperty("Queues")]
    public string? Queue { get; } = queue;

    /// <summary>The virtual host: <c>/</c>; <see langword="null"/> for any.</summary>
    [Filter(nameof(RabbitMqMessage.VirtualHost), MatchBy.Exact, IsOrigin = true)]
    public string? VirtualHost { get; init; }

    /// <summary>The broker's name or ARN, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for any.</summary>
    [Filter(nameof(RabbitMqEvent.EventSourceArn), MatchBy.Resource, ArnFormat = RabbitMqEvent.BrokerArnFormat)]
    [TemplateProperty("Broker")]
    public string? Broker { get; init; }

    /// <summary>The type that the sender gave the message, exactly; <see langword="null"/> for any.</summary>
    [Filter(nameof(RabbitMqMessage.BasicProperties) + ".Type", MatchBy.Exact)]
    public string? Type { get; init; }

    /// <summary>A build error where it is <see langword="true"/>: Amazon MQ has no partial responses, so one failed record has the whole batch delivered again.</summary>
    [Option]
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool PartialResponses { get; init; }

    /// <summary>
    /// Exceptions after which no further attempt helps: a record that fails with one of them goes to the <see cref="IPoisonRecordSink"/>, and
    /// is done when that has taken it. <see cref="System.Text.Json.JsonException"/> stands for a payload that does not deserialise, too.
    /// </summary>
    [Option]
    public Type[] NonRetryable { get; init; } = [];

    /// <summary>
    /// What becomes of a message that no route takes: it fails, and has the whole batch delivered again, unless
    /// <see cref="Unrouted.Skip"/> is given.
    /// </summary>
    [Option]
    public Unrouted Unrouted { get; init; }
}
