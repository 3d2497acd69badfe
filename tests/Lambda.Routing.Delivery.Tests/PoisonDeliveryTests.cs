using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests;

/// <summary>
/// The sources whose methods may give records up, played with records that no attempt will mend, and with a sink that takes them, fails,
/// overruns, or has the process end before or after it has taken them.
/// </summary>
public abstract class PoisonDeliveryTests(string source)
{
    [Fact]
    public void Every_poison_record_ends_in_the_sink_or_comes_again_and_nothing_else_is_given_up() => SeededRuns.Play(source, Planner.GivingUp);
}

public sealed class SqsPoisonDeliveryTests() : PoisonDeliveryTests("sqs");

public sealed class SqsFifoPoisonDeliveryTests() : PoisonDeliveryTests("sqs-fifo");

public sealed class KinesisPoisonDeliveryTests() : PoisonDeliveryTests("kinesis");

public sealed class DynamoDbPoisonDeliveryTests() : PoisonDeliveryTests("dynamodb");

public sealed class DocumentDbPoisonDeliveryTests() : PoisonDeliveryTests("documentdb");

public sealed class MskPoisonDeliveryTests() : PoisonDeliveryTests("kafka-msk");

public sealed class SelfManagedKafkaPoisonDeliveryTests() : PoisonDeliveryTests("kafka-self-managed");

public sealed class ActiveMqPoisonDeliveryTests() : PoisonDeliveryTests("mq-activemq");

public sealed class RabbitMqPoisonDeliveryTests() : PoisonDeliveryTests("mq-rabbitmq");

public sealed class PipesSqsPoisonDeliveryTests() : PoisonDeliveryTests("pipes-sqs");

public sealed class PipesKinesisPoisonDeliveryTests() : PoisonDeliveryTests("pipes-kinesis");

public sealed class PipesDynamoDbPoisonDeliveryTests() : PoisonDeliveryTests("pipes-dynamodb");

public sealed class PipesKafkaPoisonDeliveryTests() : PoisonDeliveryTests("pipes-kafka");
