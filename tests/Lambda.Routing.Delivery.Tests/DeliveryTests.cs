using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests;

/// <summary>Every source, played with random batches and random misfortune.</summary>
public abstract class DeliveryTests(string source)
{
    [Fact]
    public void Nothing_is_lost_and_nothing_done_comes_again_and_order_is_kept() => SeededRuns.Play(source, Planner.Of);
}

public sealed class SqsDeliveryTests() : DeliveryTests("sqs");

public sealed class SqsFifoDeliveryTests() : DeliveryTests("sqs-fifo");

public sealed class KinesisDeliveryTests() : DeliveryTests("kinesis");

public sealed class DynamoDbDeliveryTests() : DeliveryTests("dynamodb");

public sealed class DocumentDbDeliveryTests() : DeliveryTests("documentdb");

public sealed class MskDeliveryTests() : DeliveryTests("kafka-msk");

public sealed class SelfManagedKafkaDeliveryTests() : DeliveryTests("kafka-self-managed");

public sealed class ActiveMqDeliveryTests() : DeliveryTests("mq-activemq");

public sealed class RabbitMqDeliveryTests() : DeliveryTests("mq-rabbitmq");

public sealed class PipesSqsDeliveryTests() : DeliveryTests("pipes-sqs");

public sealed class PipesKinesisDeliveryTests() : DeliveryTests("pipes-kinesis");

public sealed class PipesDynamoDbDeliveryTests() : DeliveryTests("pipes-dynamodb");

public sealed class PipesKafkaDeliveryTests() : DeliveryTests("pipes-kafka");

public sealed class FirehoseDeliveryTests() : DeliveryTests("firehose");

public sealed class S3BatchDeliveryTests() : DeliveryTests("s3-batch");
