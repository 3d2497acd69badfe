using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>A source that can be simulated.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Create">Fills it.</param>
internal sealed record SourceKind(string Name, Func<Plan, Random, EventSource> Create)
{
    /// <summary>Whether all records are one sequence.</summary>
    public bool IsOneSequence { get; init; }

    /// <summary>The shapes of functions that it has, besides that of single records.</summary>
    public IReadOnlyList<Shape> Shapes { get; init; } = [];

    /// <summary>Whether its methods may give records up.</summary>
    public bool MayGiveUp { get; init; } = true;

    /// <summary>Whether a method that takes a list is the only one.</summary>
    public bool HasOneList { get; init; }

    /// <summary>Whether payloads may come inside notifications of a topic.</summary>
    public bool MayWrap { get; init; }

    public static IReadOnlyList<SourceKind> All { get; } =
    [
        new("sqs", (plan, random) => new MessageQueue(plan, random, SqsJson.Standard)) { Shapes = [Shape.Parallel, Shape.Lists, Shape.Envelopes], MayWrap = true },
        new("sqs-fifo", (plan, random) => new MessageQueue(plan, random, SqsJson.Fifo)) { Shapes = [Shape.Parallel, Shape.FifoLists, Shape.Envelopes], MayWrap = true },
        new("kinesis", (plan, random) => Stream(plan, random, KinesisJson.Polled)) { Shapes = [Shape.Parallel, Shape.Lists, Shape.Windows], HasOneList = true, MayWrap = true },
        new("dynamodb", (plan, random) => Stream(plan, random, DynamoDbJson.Form)) { Shapes = [Shape.Parallel, Shape.Lists, Shape.Windows], HasOneList = true },
        new("documentdb", (plan, random) => Stream(plan, random, DocumentDbJson.Form)) { Shapes = [Shape.Lists], HasOneList = true, IsOneSequence = true },
        new("kafka-msk", (plan, random) => new Topic(plan, random, "aws:kafka")) { Shapes = [Shape.Parallel, Shape.Lists], HasOneList = true },
        new("kafka-self-managed", (plan, random) => new Topic(plan, random, "SelfManagedKafka")) { Shapes = [Shape.Parallel, Shape.Lists], HasOneList = true },
        new("mq-activemq", (plan, random) => new MessageQueue(plan, random, BrokerJson.ActiveMq)) { Shapes = [Shape.Lists] },
        new("mq-rabbitmq", (plan, random) => new MessageQueue(plan, random, BrokerJson.RabbitMq)) { Shapes = [Shape.Lists] },
        new("pipes-sqs", (plan, random) => new MessageQueue(plan, random, SqsJson.Piped)) { Shapes = [Shape.Lists], HasOneList = true },
        new("pipes-kinesis", (plan, random) => Stream(plan, random, KinesisJson.Piped)) { Shapes = [Shape.Lists], HasOneList = true },
        new("pipes-dynamodb", (plan, random) => Stream(plan, random, DynamoDbJson.Piped)) { Shapes = [Shape.Lists], HasOneList = true },
        new("pipes-kafka", (plan, random) => new Topic(plan, random, "aws:kafka", isPiped: true)) { Shapes = [Shape.Lists], HasOneList = true },
        new("firehose", (plan, random) => new Refinery(plan, random)) { Shapes = [Shape.Parallel, Shape.Lists], MayWrap = true, MayGiveUp = false },
        new("s3-batch", (plan, random) => new Job(plan, random)) { Shapes = [Shape.Parallel, Shape.Lists], MayGiveUp = false },
    ];

    public static SourceKind Named(string name) => All.Single(kind => kind.Name == name);

    /// <summary>The plan as this source can play it.</summary>
    public Plan Adapt(Plan plan)
    {
        // Half of the runs have single records.
        Shape[] shapes = [.. Shapes.Where(shape => !plan.GivesUp || shape is Shape.Parallel or Shape.Envelopes)];
        Shape shape = plan.Shape ?? (plan.Draw % 2 == 0 || shapes.Length == 0 ? Shape.Single : shapes[plan.Draw / 2 % shapes.Length]);
        bool hasOneMethod = shape is Shape.Windows or Shape.Envelopes or Shape.FifoLists || (shape == Shape.Lists && HasOneList);
        Mode mode = plan.Mode == Mode.Listed && hasOneMethod ? Mode.TurnedOn : plan.Mode;
        return plan with { Mode = mode, Shape = shape, Items = [.. plan.Items.Select(item => Adapt(item, plan.Draw, shape))] };
    }

    private static EventSource Stream(Plan plan, Random random, StreamForm form) =>
        plan.Shape == Shape.Windows ? new WindowedShards(plan, random, form) : new Shards(plan, random, form);

    private Item Adapt(Item item, int draw, Shape shape) => item with
    {
        Order = IsOneSequence ? "stream" : item.Order,
        Parts = shape == Shape.Envelopes ? 1 + ((item.Index + draw) % 3) : 0,
        IsWrapped = MayWrap && draw % 3 == 0 && item.Index % 2 == 0,
    };

    public override string ToString() => Name;
}
