using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class SnsEventsTests
{
    [Fact]
    public void A_text_becomes_the_message()
    {
        SnsRecord record = Read(SnsEvents.Notification("news", "zwei ✓ \"quoted\""));

        Assert.Equal("zwei ✓ \"quoted\"", record.Message);
        Assert.Equal("arn:aws:sns:us-east-1:123456789012:news", record.Sns.TopicArn);
        Assert.Null(record.Subject);
    }

    [Fact]
    public void A_value_is_written_by_its_contract_or_by_web_defaults()
    {
        string typed = Read(SnsEvents.Notification("news", ParcelJson.Default.Parcel, new Parcel(1, "a"))).Message;

        Assert.Equal("""{"number":1,"label":"a"}""", typed);
        Assert.Equal(typed, Read(SnsEvents.Notification("news", new Parcel(1, "a"))).Message);
    }

    [Fact]
    public void A_message_may_say_everything_itself()
    {
        var sent = new DateTimeOffset(2026, 2, 3, 4, 5, 6, 7, TimeSpan.Zero);

        SnsRecord record = Read(SnsEvents.Notification("arn:aws-cn:sns:cn-north-1:999999999999:news", new SnsTestMessage("text")
        {
            MessageId = "own",
            Subject = "subject",
            Timestamp = sent,
            MessageAttributes = new Dictionary<string, string> { ["channel"] = "web" },
        }));

        Assert.Equal("own", record.Sns.MessageId);
        Assert.Equal("subject", record.Subject);
        Assert.Equal(sent, record.Sns.Timestamp);
        Assert.Equal("web", record.GetMessageAttribute("channel"));
        Assert.Equal("arn:aws-cn:sns:cn-north-1:999999999999:news", record.Sns.TopicArn);
    }

    [Fact]
    public void A_topic_without_a_name_is_refused() => Assert.Throws<ArgumentException>(() => SnsEvents.Notification("", "one"));

    private static SnsRecord Read(ReadOnlyMemory<byte> json) => Assert.Single(EventReader.ReadDocument<SnsEvent>(json).Records);
}
