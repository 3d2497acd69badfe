using Lambda.Routing.Reading;
using Lambda.Routing.Sqs;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class SqsTests
{
    private static SqsEvent Sample() => EventReader.ReadDocument<SqsEvent>(Samples.Read("Sqs", "sqs"));

    [Fact]
    public void The_sample_is_read()
    {
        SqsEvent read = Sample();

        Assert.Equal(2, read.Records.Count);
        SqsMessage message = read.Records[0];
        Assert.Equal("""{"id":1,"name":"first"}""", message.Body);
        Assert.Equal(message.Body, message.Payload.GetString());
        Assert.Equal("sample-queue", message.QueueName);
        Assert.Equal(1, message.ApproximateReceiveCount);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1767225600000), message.SentTimestamp);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1767225600012), message.ApproximateFirstReceiveTimestamp);
        Assert.Equal("AIDAEXAMPLESENDER", message.SenderId);
        Assert.Equal("web", message.GetMessageAttribute("origin"));
        Assert.Null(message.GetMessageAttribute("Origin"));
        Assert.Null(message.MessageGroupId);
        Assert.Equal(message.MessageId, SqsEvent.GetIdentifier(message));
    }

    [Theory]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders.fifo", "g", "g")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders", "g", null)]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders.fifo", null, null)]
    [InlineData(null, "g", null)]
    public void Only_the_groups_of_a_fifo_queue_are_ordered(string? arn, string? group, string? expected)
    {
        SqsMessage message = new()
        {
            MessageId = "m",
            Body = "",
            EventSourceArn = arn,
            Attributes = group is null ? new Dictionary<string, string>() : new() { ["MessageGroupId"] = group },
        };

        Assert.Equal(expected, SqsEvent.GetOrderingKey(message));
    }

    [Fact]
    public void A_binary_attribute_is_decoded_and_has_no_text()
    {
        SqsMessageAttribute attribute = Json.Read<SqsMessageAttribute>("""{"binaryValue":"AQI=","dataType":"Binary","binaryListValues":["AQ=="]}""");
        SqsMessage message = new() { MessageId = "m", Body = "", MessageAttributes = new Dictionary<string, SqsMessageAttribute> { ["b"] = attribute } };

        Assert.Equal([1, 2], attribute.BinaryValue!.Value.ToArray());
        Assert.Equal([1], attribute.BinaryListValues[0].ToArray());
        Assert.Null(message.GetMessageAttribute("b"));
    }

    [Fact]
    public void Attributes_that_are_no_numbers_are_null_as_numbers()
    {
        SqsMessage message = new()
        {
            MessageId = "m",
            Body = "",
            Attributes = new Dictionary<string, string> { ["ApproximateReceiveCount"] = "many", ["SentTimestamp"] = "99999999999999999999" },
        };

        Assert.Null(message.ApproximateReceiveCount);
        Assert.Null(message.SentTimestamp);
    }
}
