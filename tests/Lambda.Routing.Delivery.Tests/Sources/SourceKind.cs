using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>A source that can be simulated.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Create">Fills it.</param>
internal sealed record SourceKind(string Name, Func<Plan, Random, EventSource> Create)
{
    /// <summary>Whether all records are one sequence.</summary>
    public bool IsOneSequence { get; init; }

    public static IReadOnlyList<SourceKind> All { get; } =
    [
        new("sqs", (plan, random) => new MessageQueue(plan, random, SqsJson.Standard)),
        new("sqs-fifo", (plan, random) => new MessageQueue(plan, random, SqsJson.Fifo)),
        new("kinesis", (plan, random) => new Shards(plan, random, KinesisJson.Polled)),
        new("dynamodb", (plan, random) => new Shards(plan, random, DynamoDbJson.Form)),
        new("documentdb", (plan, random) => new Shards(plan, random, DocumentDbJson.Form)) { IsOneSequence = true },
        new("kafka-msk", (plan, random) => new Topic(plan, random, "aws:kafka")),
        new("kafka-self-managed", (plan, random) => new Topic(plan, random, "SelfManagedKafka")),
        new("mq-activemq", (plan, random) => new MessageQueue(plan, random, BrokerJson.ActiveMq)),
        new("mq-rabbitmq", (plan, random) => new MessageQueue(plan, random, BrokerJson.RabbitMq)),
        new("pipes-sqs", (plan, random) => new MessageQueue(plan, random, SqsJson.Piped)),
        new("pipes-kinesis", (plan, random) => new Shards(plan, random, KinesisJson.Piped)),
        new("firehose", (plan, random) => new Refinery(plan, random)),
        new("s3-batch", (plan, random) => new Job(plan, random)),
    ];

    public static SourceKind Named(string name) => All.Single(kind => kind.Name == name);

    public Plan Adapt(Plan plan) => IsOneSequence ? plan with { Items = [.. plan.Items.Select(item => item with { Order = "stream" })] } : plan;

    public override string ToString() => Name;
}
