using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class FirehoseEventsTests
{
    [Fact]
    public void Texts_become_the_data_of_records_in_order()
    {
        FirehoseEvent batch = Read(FirehoseEvents.Batch("clicks", "one", "zwei ✓"));

        Assert.Equal(["one", "zwei ✓"], batch.Records.Select(record => record.Payload.GetString()));
        Assert.Equal(["record-1", "record-2"], batch.Records.Select(record => record.RecordId));
        Assert.Equal("arn:aws:firehose:us-east-1:123456789012:deliverystream/clicks", batch.Records[0].DeliveryStreamArn);
    }

    [Fact]
    public void Values_are_written_by_their_contract_or_by_web_defaults()
    {
        FirehoseEvent typed = Read(FirehoseEvents.Batch("clicks", ParcelJson.Default.Parcel, new Parcel(1, "a")));
        FirehoseEvent plain = Read(FirehoseEvents.Batch("clicks", new Parcel(1, "a")));

        Assert.Equal("""{"number":1,"label":"a"}""", typed.Records[0].Payload.GetString());
        Assert.Equal("""{"number":1,"label":"a"}""", plain.Records[0].Payload.GetString());
    }

    [Fact]
    public void Records_of_a_topic_have_values_instead_of_data()
    {
        FirehoseRecord record = Assert.Single(Read(FirehoseEvents.KafkaBatch("clicks", "one")).Records);

        Assert.Equal("one", record.Payload.GetString());
        Assert.Null(record.Data);
        Assert.Equal("1", record.MskRecordMetadata!.Offset);
    }

    [Fact]
    public void A_stream_without_a_name_is_refused() => Assert.Throws<ArgumentException>(() => FirehoseEvents.Batch("", "one"));

    private static FirehoseEvent Read(ReadOnlyMemory<byte> json) => EventReader.ReadDocument<FirehoseEvent>(json);
}
