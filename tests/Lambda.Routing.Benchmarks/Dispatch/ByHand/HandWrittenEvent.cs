using System.Text.Json.Serialization;

namespace Lambda.Routing.Benchmarks.Dispatch.ByHand;

/// <summary>The event in the shape of AWS's own classes: mutable, eager, read by a serializer.</summary>
internal sealed class HandWrittenEvent
{
    [JsonPropertyName("Records")]
    public List<HandWrittenMessage> Records { get; set; } = [];
}

internal sealed class HandWrittenMessage
{
    public string? MessageId { get; set; }

    public string? ReceiptHandle { get; set; }

    public string? Body { get; set; }

    public string? Md5OfBody { get; set; }

    public string? Md5OfMessageAttributes { get; set; }

    [JsonPropertyName("eventSourceARN")]
    public string? EventSourceArn { get; set; }

    public string? EventSource { get; set; }

    public string? AwsRegion { get; set; }

    public Dictionary<string, string> Attributes { get; set; } = [];

    public Dictionary<string, HandWrittenAttribute> MessageAttributes { get; set; } = [];
}

internal sealed class HandWrittenAttribute
{
    public string? StringValue { get; set; }

    public string? BinaryValue { get; set; }

    public List<string> StringListValues { get; set; } = [];

    public List<string> BinaryListValues { get; set; } = [];

    public string? DataType { get; set; }
}
