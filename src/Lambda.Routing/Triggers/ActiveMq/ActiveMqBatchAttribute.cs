using System.ComponentModel;
using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>Takes the messages of an Amazon MQ broker for ActiveMQ that Lambda polls.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">Using Lambda with Amazon MQ</see>.</remarks>
/// <param name="destination">The queue or topic, perhaps with <c>${VAR}</c> in it; without one, every destination that no other route names.</param>
/// <example><code>[ActiveMqBatch("orders")]</code></example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
[Sources(typeof(ActiveMqEvent))]
[Delivery(Delivery.Polled)]
[TemplateEvent("MQ")]
public sealed class ActiveMqBatchAttribute(string? destination = null) : TriggerAttribute
{
    /// <summary>The queue or topic; <see langword="null"/> for every destination that no other route names.</summary>
    [Filter(nameof(ActiveMqMessage.Destination) + ".PhysicalName", MatchBy.Exact, IsOrigin = true)]
    [TemplateProperty("Queues")]
    public string? Destination { get; } = destination;

    /// <summary>The broker's name or ARN, perhaps with <c>${VAR}</c> in it; <see langword="null"/> for any.</summary>
    [Filter(nameof(ActiveMqEvent.EventSourceArn), MatchBy.Resource, ArnFormat = ActiveMqEvent.BrokerArnFormat)]
    [TemplateProperty("Broker")]
    public string? Broker { get; init; }

    /// <summary>The JMS type that the sender gave the message (<c>JMSType</c>), exactly; <see langword="null"/> for any.</summary>
    [Filter(nameof(ActiveMqMessage.Type), MatchBy.Exact)]
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
