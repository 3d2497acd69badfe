using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class SqsEventsTests
{
    [Fact]
    public void Texts_become_the_bodies_of_numbered_messages()
    {
        SqsEvent batch = Read(SqsEvents.Batch("orders", "one", "zwei ✓ \"quoted\""));

        Assert.Equal(["message-1", "message-2"], batch.Records.Select(message => message.MessageId));
        Assert.Equal(["one", "zwei ✓ \"quoted\""], batch.Records.Select(message => message.Body));
        Assert.Equal("arn:aws:sqs:us-east-1:123456789012:orders", batch.Records[0].EventSourceArn);
    }

    [Fact]
    public void Values_are_written_by_their_contract_or_by_web_defaults()
    {
        SqsEvent typed = Read(SqsEvents.Batch("orders", ParcelJson.Default.Parcel, new Parcel(1, "a"), new Parcel(2, "b")));
        SqsEvent plain = Read(SqsEvents.Batch("orders", new Parcel(1, "a"), new Parcel(2, "b")));

        Assert.Equal("""{"number":2,"label":"b"}""", typed.Records[1].Body);
        Assert.Equal(typed.Records.Select(message => message.Body), plain.Records.Select(message => message.Body));
    }

    [Fact]
    public void A_queue_may_be_named_by_its_arn()
    {
        SqsEvent batch = Read(SqsEvents.Batch("arn:aws-cn:sqs:cn-north-1:999999999999:orders", "one"));

        Assert.Equal("arn:aws-cn:sqs:cn-north-1:999999999999:orders", batch.Records[0].EventSourceArn);
    }

    [Fact]
    public void Messages_of_a_fifo_queue_have_a_group_and_a_place()
    {
        SqsEvent batch = Read(SqsEvents.Batch("orders.fifo", new SqsTestMessage("a") { MessageGroupId = "g" }, new SqsTestMessage("b")));

        Assert.Equal(["g", "group-1"], batch.Records.Select(message => message.MessageGroupId));
        Assert.True(string.CompareOrdinal(batch.Records[0].SequenceNumber, batch.Records[1].SequenceNumber) < 0);
        Assert.NotNull(batch.Records[0].MessageDeduplicationId);
    }

    [Fact]
    public void A_message_may_say_everything_itself()
    {
        var sent = new DateTimeOffset(2026, 2, 3, 4, 5, 6, 7, TimeSpan.Zero);

        SqsMessage message = Assert.Single(Read(SqsEvents.Batch("orders", new SqsTestMessage("text")
        {
            MessageId = "own",
            ReceiveCount = 3,
            SentTimestamp = sent,
            MessageAttributes = new Dictionary<string, string> { ["channel"] = "web" },
        })).Records);

        Assert.Equal("own", message.MessageId);
        Assert.Equal(3, message.ApproximateReceiveCount);
        Assert.Equal(sent, message.SentTimestamp);
        Assert.Equal("web", message.GetMessageAttribute("channel"));
    }

    [Fact]
    public void A_queue_without_a_name_is_refused()
    {
        Assert.Throws<ArgumentException>(() => SqsEvents.Batch("", "one"));
    }

    private static SqsEvent Read(ReadOnlyMemory<byte> json) => EventReader.ReadDocument<SqsEvent>(json);
}
