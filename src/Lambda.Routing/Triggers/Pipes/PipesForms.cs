using Lambda.Routing.Kinesis;
using Lambda.Routing.Reading;

namespace Lambda.Routing.Pipes;

/// <summary>Gives records the form of their source's own trigger, where a pipe sends it in another one.</summary>
internal static class PipesForms
{
    private const string QueueSeparator = "::";

    /// <summary>A pipe sends what the stream's own event has in an object of its own beside what it says of the record.</summary>
    public static KinesisRecord ToKinesis(PipesRecord record) => new()
    {
        Kinesis = EventReader.ReadDocument<KinesisData>(record.Raw),
        EventSource = record.EventSource,
        EventVersion = PipesJson.Text(record.Json, "eventVersion"),
        EventId = record.EventId,
        EventName = record.EventName,
        InvokeIdentityArn = PipesJson.Text(record.Json, "invokeIdentityArn"),
        AwsRegion = PipesJson.Text(record.Json, "awsRegion"),
        EventSourceArn = record.EventSourceArn,
    };

    /// <summary>Queue and virtual host, which the queue's own event has as a member's name, a pipe sends as a key.</summary>
    public static RabbitMqMessage ToRabbitMq(PipesRecord record)
    {
        RabbitMqMessage message = EventReader.ReadDocument<RabbitMqMessage>(record.Raw);
        if (record.EventSourceKey is not { } key)
        {
            return message;
        }
        int at = key.IndexOf(QueueSeparator, StringComparison.Ordinal);
        return at < 0
            ? message with { Queue = key }
            : message with { Queue = key[..at], VirtualHost = key[(at + QueueSeparator.Length)..] };
    }
}
