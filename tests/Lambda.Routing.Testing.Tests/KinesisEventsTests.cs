using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class KinesisEventsTests
{
    [Fact]
    public void Texts_become_the_data_of_records_in_order()
    {
        KinesisEvent batch = Read(KinesisEvents.Batch("clicks", "one", "zwei ✓"));

        Assert.Equal(["one", "zwei ✓"], batch.Records.Select(record => record.Payload.GetString()));
        Assert.True(string.CompareOrdinal(batch.Records[0].SequenceNumber, batch.Records[1].SequenceNumber) < 0);
        Assert.Equal("arn:aws:kinesis:us-east-1:123456789012:stream/clicks", batch.Records[0].EventSourceArn);
        Assert.Equal("clicks", batch.Records[0].StreamName);
        Assert.Equal("shardId-000000000000", batch.Records[0].ShardId);
    }

    [Fact]
    public void Values_are_written_by_their_contract_or_by_web_defaults()
    {
        KinesisEvent typed = Read(KinesisEvents.Batch("clicks", ParcelJson.Default.Parcel, new Parcel(1, "a")));
        KinesisEvent plain = Read(KinesisEvents.Batch("clicks", new Parcel(1, "a")));

        Assert.Equal("""{"number":1,"label":"a"}""", typed.Records[0].Payload.GetString());
        Assert.Equal("""{"number":1,"label":"a"}""", plain.Records[0].Payload.GetString());
    }

    [Fact]
    public void A_record_may_say_everything_itself()
    {
        var arrived = new DateTimeOffset(2026, 2, 3, 4, 5, 6, 7, TimeSpan.Zero);

        KinesisRecord record = Assert.Single(Read(KinesisEvents.Batch("clicks", new KinesisTestRecord(new byte[] { 0, 255 })
        {
            PartitionKey = "p",
            SequenceNumber = "42",
            ArrivalTimestamp = arrived,
        })).Records);

        Assert.Equal([0, 255], record.Kinesis.Data.ToArray());
        Assert.Equal("p", record.PartitionKey);
        Assert.Equal("42", record.SequenceNumber);
        Assert.Equal(arrived, record.Kinesis.ApproximateArrivalTimestamp);
    }

    [Fact]
    public void Records_may_come_in_an_aggregate()
    {
        KinesisEvent batch = Read(KinesisEvents.Batch("clicks",
            KinesisTestRecord.Aggregate(
                new KinesisTestRecord("one"u8.ToArray()) { PartitionKey = "p" },
                new KinesisTestRecord(new byte[300]) { PartitionKey = "q", ExplicitHashKey = "7" },
                new KinesisTestRecord("three"u8.ToArray()) { PartitionKey = "p" }),
            new KinesisTestRecord("alone"u8.ToArray())));

        Assert.Equal(["p:0:", "q:1:7", "p:2:", "partition-1::"], batch.Records.Select(record => $"{record.PartitionKey}:{record.SubSequenceNumber}:{record.Kinesis.ExplicitHashKey}"));
        Assert.Equal(300, batch.Records[1].Kinesis.Data.Length);
        Assert.Equal(["one", "three", "alone"], new[] { 0, 2, 3 }.Select(i => batch.Records[i].Payload.GetString()));
        Assert.Same(batch.Records[0].Aggregate, batch.Records[2].Aggregate);
        Assert.Null(batch.Records[3].Aggregate);
        Assert.Equal(batch.Records[0].SequenceNumber, batch.Records[2].SequenceNumber);
    }

    [Fact]
    public void A_stream_without_a_name_is_refused() => Assert.Throws<ArgumentException>(() => KinesisEvents.Batch("", "one"));

    private static KinesisEvent Read(ReadOnlyMemory<byte> json) => EventReader.ReadDocument<KinesisEvent>(json);
}
