using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class S3EventsTests
{
    [Theory]
    [InlineData("invoices/a.pdf")]
    [InlineData("a b+c/100%/#?&=.txt")]
    [InlineData("Grüße/✓.txt")]
    public void Keys_survive_the_encoding_that_the_event_carries(string key)
    {
        S3Record record = Assert.Single(Read(S3Events.Created("uploads", key)).Records);

        Assert.Equal(key, record.Object.Key);
        Assert.DoesNotContain(' ', record.Object.RawKey);
        Assert.Equal("uploads", record.Bucket.Name);
        Assert.Equal("ObjectCreated:Put", record.EventName);
    }

    [Fact]
    public void A_removed_object_has_no_size()
    {
        S3Event removed = Read(S3Events.Removed("uploads", "a", "b"));

        Assert.Equal(["a", "b"], removed.Records.Select(record => record.Object.Key));
        Assert.All(removed.Records, record => Assert.Null(record.Object.Size));
        Assert.All(removed.Records, record => Assert.Equal("ObjectRemoved:Delete", record.EventName));
    }

    [Fact]
    public void Any_event_can_be_named()
    {
        S3Record record = Assert.Single(Read(S3Events.Of("ObjectTagging:Put", "uploads", "a", size: 7)).Records);

        Assert.Equal("ObjectTagging:Put", record.EventName);
        Assert.Equal(7, record.Object.Size);
    }

    private static S3Event Read(ReadOnlyMemory<byte> json) => EventReader.ReadDocument<S3Event>(json);
}
