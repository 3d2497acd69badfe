using System.Collections.ObjectModel;
using System.Text.Json.Serialization;
using Lambda.Routing.Declaring;
using Lambda.Routing.Reading;
using Lambda.Routing.Sqs;

namespace Lambda.Routing;

/// <summary>A message of an Amazon SQS queue.</summary>
/// <remarks>
/// Source: <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sqs.html#example-standard-queue-message-event">example events</see>
/// and <see href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_Message.html">Message</see>.
/// </remarks>
[EventType]
[PayloadPath("body")]
[MessageAttributeForm("messageAttributes", """{"{name}":{"stringValue":"{value}","stringListValues":[],"binaryListValues":[],"dataType":"String"}}""")]
[EmbeddedShape("eventSource = aws:sqs", "messageId", "body")]
public sealed partial record SqsMessage : IPayloadCarrier, IMessageAttributeCarrier, ITraceCarrier
{
    /// <summary>The message's id, which Amazon SQS assigned.</summary>
    public required partial string MessageId { get; init; }

    /// <summary>The handle of this receipt. Lambda deletes the message itself.</summary>
    public partial string? ReceiptHandle { get; init; }

    /// <summary>The message's text.</summary>
    public required partial string Body { get; init; }

    /// <summary>What Amazon SQS says about the message, by AWS's names; the properties of this type give the known ones.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the sender attached to the message, by name.</summary>
    public IReadOnlyDictionary<string, SqsMessageAttribute> MessageAttributes { get; init; } = ReadOnlyDictionary<string, SqsMessageAttribute>.Empty;

    /// <summary>The MD5 digest of the body, in hexadecimal digits.</summary>
    public partial string? Md5OfBody { get; init; }

    /// <summary>The MD5 digest of the message attributes, in hexadecimal digits.</summary>
    public partial string? Md5OfMessageAttributes { get; init; }

    /// <summary>The service: <c>aws:sqs</c>.</summary>
    [Discriminator]
    public partial string? EventSource { get; init; }

    /// <summary>The queue's ARN.</summary>
    [JsonPropertyName("eventSourceARN")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The queue's region.</summary>
    public partial string? AwsRegion { get; init; }

    /// <summary>The message's body.</summary>
    public Payload Payload => Payload.FromText(_textOfBody);

    /// <inheritdoc/>
    public string? GetMessageAttribute(string name) =>
        MessageAttributes.TryGetValue(name, out SqsMessageAttribute? attribute) ? attribute.StringValue : null;
}
