using System.Globalization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Dispatch;
using Lambda.Routing.Reading;

namespace Lambda.Routing;

public sealed partial record SqsMessage
{
    /// <summary>The queue's name; <see langword="null"/> without <see cref="EventSourceArn"/>.</summary>
    public string? QueueName => EventSourceArn is { } arn ? ResourceName.OwnName(arn).ToString() : null;

    /// <summary>How often the message was received without being deleted, this time included.</summary>
    public int? ApproximateReceiveCount =>
        int.TryParse(Attribute("ApproximateReceiveCount"), NumberStyles.None, CultureInfo.InvariantCulture, out int count) ? count : null;

    /// <summary>When the message was sent, in UTC.</summary>
    public DateTimeOffset? SentTimestamp => Time("SentTimestamp");

    /// <summary>When the message was first received, in UTC.</summary>
    public DateTimeOffset? ApproximateFirstReceiveTimestamp => Time("ApproximateFirstReceiveTimestamp");

    /// <summary>The sender: an IAM user or role id, or an IP address.</summary>
    public string? SenderId => Attribute("SenderId");

    /// <summary>The group within which a FIFO queue keeps order, or a standard queue is fair.</summary>
    public string? MessageGroupId => Attribute("MessageGroupId");

    /// <summary>What a FIFO queue recognises a repeated message by.</summary>
    public string? MessageDeduplicationId => Attribute("MessageDeduplicationId");

    /// <summary>The message's place in a FIFO queue, in decimal digits: more than fit in 64 bits.</summary>
    public string? SequenceNumber => Attribute("SequenceNumber");

    /// <summary>The X-Ray trace header of the sender.</summary>
    public string? AwsTraceHeader => Attribute("AWSTraceHeader");

    /// <inheritdoc/>
    string? ITraceCarrier.TraceHeader => AwsTraceHeader;

    /// <summary>The queue whose dead-letter queue this is, for a message that was moved there.</summary>
    public string? DeadLetterQueueSourceArn => Attribute("DeadLetterQueueSourceArn");

    private string? Attribute(string name) => Attributes.TryGetValue(name, out string? value) ? value : null;

    private DateTimeOffset? Time(string name) => UnixMilliseconds.TryParse(Attribute(name), out DateTimeOffset time) ? time : null;
}
