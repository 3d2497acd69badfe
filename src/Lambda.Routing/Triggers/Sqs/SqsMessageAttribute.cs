using Lambda.Routing.Reading;

namespace Lambda.Routing.Sqs;

/// <summary>What a sender attached to a message.</summary>
/// <remarks>Source: <see href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_MessageAttributeValue.html">MessageAttributeValue</see>.</remarks>
[EventType]
public sealed partial record SqsMessageAttribute
{
    /// <summary>The type: <c>String</c>, <c>Number</c> or <c>Binary</c>, perhaps with a label of the sender's after a dot.</summary>
    public required partial string DataType { get; init; }

    /// <summary>A string's or a number's text.</summary>
    public partial string? StringValue { get; init; }

    /// <summary>Bytes, decoded.</summary>
    public ReadOnlyMemory<byte>? BinaryValue { get; init; }

    /// <summary>Several strings. Reserved by Amazon SQS, and empty so far.</summary>
    public IReadOnlyList<string> StringListValues { get; init; } = [];

    /// <summary>Several byte arrays, decoded. Reserved by Amazon SQS, and empty so far.</summary>
    public IReadOnlyList<ReadOnlyMemory<byte>> BinaryListValues { get; init; } = [];
}
