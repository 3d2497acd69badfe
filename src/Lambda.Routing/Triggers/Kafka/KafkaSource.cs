using Lambda.Routing.Declaring;

namespace Lambda.Routing;

/// <summary>The kinds of Kafka clusters that Lambda polls.</summary>
public enum KafkaSource
{
    /// <summary>All of them.</summary>
    Any,

    /// <summary>Amazon Managed Streaming for Apache Kafka: <c>aws:kafka</c>.</summary>
    [Selects(typeof(MskEvent))]
    Msk,

    /// <summary>A cluster that you run: <c>SelfManagedKafka</c>.</summary>
    [Selects(typeof(SelfManagedKafkaEvent))]
    SelfManaged,
}
