using Lambda.Routing.Delivery.Tests.Model;
using Lambda.Routing.Delivery.Tests.Sources;
using Lambda.Routing.Delivery.Tests.Wire;

namespace Lambda.Routing.Delivery.Tests;

/// <summary>
/// Every source, played with random batches and random misfortune. A failure prints the smallest plan that still fails and its seed;
/// <c>LAMBDA_ROUTING_DELIVERY_SEED</c> plays that one alone.
/// </summary>
public abstract class DeliveryTests(string source)
{
    private const int Runs = 2000;
    private const string SeedVariable = "LAMBDA_ROUTING_DELIVERY_SEED";

    [Fact]
    public void Nothing_is_lost_and_nothing_done_comes_again_and_order_is_kept()
    {
        SourceKind kind = SourceKind.Named(source);
        string? only = Environment.GetEnvironmentVariable(SeedVariable);
        using var workplace = new Workplace();
        foreach (int seed in only is null ? Enumerable.Range(1, Runs) : [int.Parse(only, System.Globalization.CultureInfo.InvariantCulture)])
        {
            TestContext.Current.CancellationToken.ThrowIfCancellationRequested();
            Run run = workplace.Play(Planner.Of(seed), kind);
            if (run.Violations.Count > 0)
            {
                Run smallest = Shrinker.Shrink(run, plan => workplace.Play(plan, kind));
                Assert.Fail($"{source}, {SeedVariable}={seed}\n{smallest}\n\nBefore it was made smaller:\n{run}");
            }
        }
        Assert.Null(InProcessSandbox.Leak);
    }
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

public sealed class FirehoseDeliveryTests() : DeliveryTests("firehose");

public sealed class S3BatchDeliveryTests() : DeliveryTests("s3-batch");
