using System.IO.Compression;
using Lambda.Routing.CloudWatchLogs;
using Lambda.Routing.Reading;
using Lambda.Routing.Ses;
using Lambda.Routing.Sns;

namespace Lambda.Routing.Testing.Tests;

/// <summary>Events of one service inside another's.</summary>
public sealed class EnvelopeTests
{
    [Fact]
    public void A_queue_holds_what_other_services_sent_with_and_without_a_topic_between()
    {
        ReadOnlyMemory<byte> created = S3Events.Created("uploads", "a b.pdf");

        SqsEvent batch = EventReader.ReadDocument<SqsEvent>(SqsEvents.Containing("files", created, SnsEvents.Envelope("news", created), S3Events.TestEvent("uploads")));

        Assert.Equal("a b.pdf", Assert.Single(batch.Records[0].Payload.Read<S3Event>().Records).Object.Key);
        SnsNotification notification = batch.Records[1].Payload.Read<SnsNotification>();
        Assert.Equal(("news", "Notification"), (notification.TopicName, notification.Type));
        Assert.Equal("a b.pdf", Assert.Single(notification.Payload.Read<S3Event>().Records).Object.Key);
        Assert.Equal("uploads", batch.Records[2].Payload.Read<S3TestEvent>().Bucket);
    }

    [Fact]
    public void A_notification_in_an_envelope_says_what_one_for_a_function_says()
    {
        var message = new SnsTestMessage("text") { Subject = "s", MessageAttributes = new Dictionary<string, string> { ["channel"] = "web" } };

        SnsNotification inside = EventReader.ReadDocument<SnsNotification>(SnsEvents.Envelope("news", message));
        SnsNotification direct = EventReader.ReadDocument<SnsEvent>(SnsEvents.Notification("news", message)).Records[0].Sns;

        Assert.Equal((direct.Message, direct.Subject, direct.TopicArn, direct.Timestamp), (inside.Message, inside.Subject, inside.TopicArn, inside.Timestamp));
        Assert.Equal(direct.SigningCertUrl, inside.SigningCertUrl);
        Assert.Equal(direct.UnsubscribeUrl, inside.UnsubscribeUrl);
        Assert.Equal("web", inside.MessageAttributes["channel"].StringValue);
        Assert.Equal("text", EventReader.ReadDocument<SnsNotification>(SnsEvents.Envelope("news", "text")).Message);
    }

    [Fact]
    public void Streams_hold_compressed_log_events()
    {
        ReadOnlyMemory<byte> logs = CloudWatchLogsEvents.Compressed("/aws/lambda/orders", "one", "two");

        KinesisRecord inStream = Assert.Single(EventReader.ReadDocument<KinesisEvent>(KinesisEvents.Containing("logs", logs)).Records);
        FirehoseEvent delivered = EventReader.ReadDocument<FirehoseEvent>(FirehoseEvents.Containing("logs", logs, CloudWatchLogsEvents.CompressedControlMessage()));

        Assert.Equal(logs, inStream.Payload.GetBytes(), (one, other) => one.Span.SequenceEqual(other.Span));
        Assert.Equal(["one", "two"], Inflate(delivered.Records[0]).LogEvents.Select(line => line.Message));
        Assert.Equal("CONTROL_MESSAGE", Inflate(delivered.Records[1]).MessageType);
    }

    [Fact]
    public void A_topic_tells_of_a_mail()
    {
        SnsRecord record = EventReader.ReadDocument<SnsEvent>(SnsEvents.Containing("mail", SesEvents.Notification("a@example.com", "b@example.com"))).Records[0];

        Assert.Equal("a@example.com", record.Payload.Read<SesEntity>().Mail.Source);
    }

    private static CloudWatchLogsMessage Inflate(FirehoseRecord record)
    {
        using var gzip = new GZipStream(new MemoryStream(record.Payload.GetBytes().ToArray()), CompressionMode.Decompress);
        using var json = new MemoryStream();
        gzip.CopyTo(json);
        return EventReader.ReadDocument<CloudWatchLogsMessage>(json.ToArray());
    }
}
