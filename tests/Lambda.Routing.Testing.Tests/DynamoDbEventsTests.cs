using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class DynamoDbEventsTests
{
    private static readonly Parcel s_one = new(1, "a"), s_two = new(2, "b");

    [Fact]
    public void Items_are_written_as_dynamodb_does_and_read_back()
    {
        DynamoDbEvent inserted = Read(DynamoDbEvents.Inserted("parcels", ParcelJson.Default.Parcel, s_one, s_two));

        Assert.Equal("2", inserted.Records[1].NewImage["number"].Number);
        Assert.Equal(s_two, inserted.Records[1].NewImageJson.Deserialize(ParcelJson.Default.Parcel));
        Assert.True(inserted.Records[0].OldImageJson.IsMissing);
        Assert.Equal("parcels", inserted.Records[0].TableName);
        Assert.True(string.CompareOrdinal(inserted.Records[0].SequenceNumber, inserted.Records[1].SequenceNumber) < 0);
    }

    [Fact]
    public void A_changed_item_has_both_images_and_a_removed_one_the_old()
    {
        DynamoDbRecord modified = Assert.Single(Read(DynamoDbEvents.Modified("parcels", ParcelJson.Default.Parcel, s_one, s_two)).Records);
        DynamoDbRecord removed = Assert.Single(Read(DynamoDbEvents.Removed("parcels", ParcelJson.Default.Parcel, s_one)).Records);

        Assert.Equal("MODIFY", modified.EventName);
        Assert.Equal(s_one, modified.OldImageJson.Deserialize(ParcelJson.Default.Parcel));
        Assert.Equal(s_two, modified.NewImageJson.Deserialize(ParcelJson.Default.Parcel));
        Assert.Equal("REMOVE", removed.EventName);
        Assert.Equal(s_one, removed.OldImageJson.Deserialize(ParcelJson.Default.Parcel));
        Assert.True(removed.NewImageJson.IsMissing);
    }

    [Fact]
    public void A_record_may_say_everything_itself()
    {
        const string Image = """{"text":"t","number":1.50,"flag":true,"nothing":null,"list":[1,"a"],"map":{"x":{"y":2}}}""";

        DynamoDbRecord record = Assert.Single(Read(DynamoDbEvents.Batch(
            "arn:aws:dynamodb:eu-west-1:1:table/t/stream/s",
            new DynamoDbTestRecord("REMOVE") { Keys = """{"id":7}""", OldImage = Image, SequenceNumber = "42", IsExpired = true })).Records);

        Assert.Equal(Image, record.OldImageJson.GetString());
        Assert.Equal("7", record.Keys["id"].Number);
        Assert.Equal("42", record.SequenceNumber);
        Assert.True(record.IsExpired);
        Assert.Equal("t", record.TableName);
    }

    [Fact]
    public void An_image_that_is_no_object_and_a_table_without_a_name_are_refused()
    {
        Assert.Throws<ArgumentException>(() => DynamoDbEvents.Batch("t", new DynamoDbTestRecord("INSERT") { NewImage = "1" }));
        Assert.Throws<ArgumentException>(() => DynamoDbEvents.Batch("", new DynamoDbTestRecord("INSERT")));
    }

    private static DynamoDbEvent Read(ReadOnlyMemory<byte> json) => EventReader.ReadDocument<DynamoDbEvent>(json);
}
