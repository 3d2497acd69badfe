using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Pipes;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

/// <summary>
/// A record that a pipe of Amazon EventBridge passes on: of Amazon SQS, Kinesis, DynamoDB, Apache Kafka or Amazon MQ in the form of that
/// source, or an object that the pipe's author made of one. <see cref="Json"/> holds all of it.
/// </summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-source.html">EventBridge Pipes: sources</see>.</remarks>
[MessageAttributeForm("messageAttributes", """{"{name}":{"stringValue":"{value}","stringListValues":[],"binaryListValues":[],"dataType":"String"}}""")]
public sealed partial record PipesRecord : IReadable<PipesRecord>, IPayloadCarrier, IMessageAttributeCarrier
{
    /// <summary>The record.</summary>
    public required JsonElement Json { get; init; }

    /// <summary>The service that the record comes from: <c>aws:sqs</c>, <c>aws:kinesis</c>, <c>aws:dynamodb</c>, <c>aws:kafka</c>, <c>SelfManagedKafka</c>, <c>aws:amq</c>, <c>aws:rmq</c>.</summary>
    public string? EventSource => Text("eventSource");

    /// <summary>The ARN of the queue, stream, table, cluster or broker.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string? EventSourceArn => Text("eventSourceARN") ?? Text("eventSourceArn");

    /// <summary>Where in the source the record was: topic and partition, or queue and virtual host.</summary>
    public string? EventSourceKey => Text("eventSourceKey");

    /// <summary>The id of a message of Amazon SQS.</summary>
    public string? MessageId => Text("messageId");

    /// <summary>The id of a record of a stream.</summary>
    [JsonPropertyName("eventID")]
    public string? EventId => Text("eventID");

    /// <summary>What happened: <c>INSERT</c>, <c>MODIFY</c>, <c>REMOVE</c> of an item of DynamoDB.</summary>
    public string? EventName => Text("eventName");

    /// <summary>What the sender to a Kinesis data stream distributes records over the shards by.</summary>
    public string? PartitionKey => Text("partitionKey");

    /// <summary>The record's place in the shard of a Kinesis data stream, in decimal digits.</summary>
    public string? SequenceNumber => Text("sequenceNumber");

    /// <summary>The topic of a record of Apache Kafka.</summary>
    public string? Topic => Text("topic");

    /// <summary>What an answer calls the record when it failed: <see cref="MessageId"/>, or <see cref="EventId"/>; <see langword="null"/> where pipes send the whole batch again.</summary>
    public string? Identifier => MessageId ?? EventId;

    /// <summary>
    /// The user's data: the body of a message of Amazon SQS, the decoded data of Kinesis and Amazon MQ, the decoded value of Apache Kafka; the
    /// whole record otherwise.
    /// </summary>
    [JsonIgnore]
    public Payload Payload { get; init; }

    internal ReadOnlyMemory<byte> Raw { get; init; }

    /// <summary>What keeps the record in order; <see langword="null"/> for none. A batch holds records of one shard, but of several partitions and groups.</summary>
    internal string? OrderingKey => EventSource switch
    {
        "aws:kinesis" or "aws:dynamodb" => EventSource,
        "aws:kafka" or "SelfManagedKafka" or "aws:SelfManagedKafka" => EventSourceKey,
        "aws:sqs" when EventSourceArn?.EndsWith(".fifo", StringComparison.Ordinal) == true && PipesJson.Member(Json, "attributes") is { } attributes =>
            PipesJson.Text(attributes, "MessageGroupId"),
        _ => null,
    };

    internal int? ReceiveCount => PipesJson.Member(Json, "attributes") is { } attributes
        && int.TryParse(PipesJson.Text(attributes, "ApproximateReceiveCount"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    /// <summary>The record as a message of Amazon SQS.</summary>
    /// <exception cref="EventReadException">It is none.</exception>
    public SqsMessage ToSqs() => EventReader.ReadDocument<SqsMessage>(Raw);

    /// <summary>The record as a change of an item of DynamoDB.</summary>
    /// <exception cref="EventReadException">It is none.</exception>
    public DynamoDbRecord ToDynamoDb() => EventReader.ReadDocument<DynamoDbRecord>(Raw);

    /// <summary>The record as one of a Kinesis data stream. What a sender packed into one stays one.</summary>
    /// <exception cref="EventReadException">It is none.</exception>
    public KinesisRecord ToKinesis() => PipesForms.ToKinesis(this);

    /// <summary>The record as one of a Kafka topic, of Amazon MSK or of a cluster that you run.</summary>
    /// <exception cref="EventReadException">It is none.</exception>
    public KafkaRecord ToKafka() => EventReader.ReadDocument<KafkaRecord>(Raw) with { TopicPartition = EventSourceKey };

    /// <summary>The record as a message of an ActiveMQ queue.</summary>
    /// <exception cref="EventReadException">It is none.</exception>
    public ActiveMqMessage ToActiveMq() => EventReader.ReadDocument<ActiveMqMessage>(Raw);

    /// <summary>The record as a message of a RabbitMQ queue.</summary>
    /// <exception cref="EventReadException">It is none.</exception>
    public RabbitMqMessage ToRabbitMq() => PipesForms.ToRabbitMq(this);

    /// <inheritdoc/>
    public string? GetMessageAttribute(string name) =>
        PipesJson.Member(Json, "messageAttributes") is { } attributes && PipesJson.Member(attributes, name) is { } attribute
            ? PipesJson.Text(attribute, "stringValue")
            : null;

    static PipesRecord IReadable<PipesRecord>.Read(ref EventReader reader)
    {
        reader.BeginObject();
        ReadOnlyMemory<byte> raw = WholeDocument.Read(ref reader, out JsonElement json).GetBytes();
        return new PipesRecord { Json = json, Raw = raw, Payload = PipesJson.PayloadOf(json, raw) ?? throw reader.Error("the record's data is no base64") };
    }

    private string? Text(string name) => PipesJson.Text(Json, name);
}
