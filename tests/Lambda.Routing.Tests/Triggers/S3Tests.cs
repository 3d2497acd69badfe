using Lambda.Routing.Reading;
using Lambda.Routing.S3;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class S3Tests
{
    [Theory]
    [InlineData("ObjectTagging:Put")]
    [InlineData("ObjectTagging:Delete")]
    [InlineData("ObjectAcl:Put")]
    [InlineData("Replication:OperationFailedReplication")]
    [InlineData("LifecycleTransition")]
    [InlineData("LifecycleExpiration:Delete")]
    [InlineData("ObjectRestore:Post")]
    public void Every_kind_of_event_is_read_with_and_without_the_prefix(string name) =>
        Assert.All(new[] { name, "s3:" + name }, sent => Assert.Equal(name, Json.Read<S3Record>(
            $$"""{"eventName":"{{sent}}","s3":{"bucket":{"name":"b"},"object":{"key":"k"} } }""").EventName));

    [Fact]
    public void The_sample_is_read()
    {
        S3Record record = Assert.Single(EventReader.ReadDocument<S3Event>(Samples.Read("S3", "s3")).Records);

        Assert.Equal("ObjectCreated:Put", record.EventName);
        Assert.Equal("sample-bucket", record.Bucket.Name);
        Assert.Equal("folder/sample file.txt", record.Object.Key);
        Assert.Equal("folder/sample+file.txt", record.Object.RawKey);
        Assert.Equal(2048, record.Object.Size);
        Assert.Equal("203.0.113.20", record.RequestParameters?.SourceIpAddress);
        Assert.Equal("EXAMPLEREQUEST01", record.ResponseElements?.RequestId);
    }

    [Theory]
    [InlineData("invoices/2026/January+order+%231001.pdf", "invoices/2026/January order #1001.pdf")]
    [InlineData("gr%C3%BCn", "grün")]
    [InlineData("a%2Bb", "a+b")]
    [InlineData("plain", "plain")]
    [InlineData("100%", "100%")]
    public void Keys_are_decoded_as_a_query_string_is(string raw, string key) => Assert.Equal(key, new S3Object { RawKey = raw }.Key);

    [Theory]
    [InlineData("a b/c#d.pdf")]
    [InlineData("grün/100%+1")]
    public void A_test_sets_the_decoded_key(string key)
    {
        S3Object made = new() { Key = key };

        Assert.Equal(key, made.Key);
        Assert.DoesNotContain(' ', made.RawKey);
        Assert.Equal(key.Count(c => c == '/'), made.RawKey.Count(c => c == '/'));
    }

    [Theory]
    [InlineData("s3:ObjectRestore:Completed", "ObjectRestore:Completed")]
    [InlineData("ObjectRemoved:Delete", "ObjectRemoved:Delete")]
    public void An_event_name_has_no_prefix(string name, string expected) =>
        Assert.Equal(expected, Json.Read<S3Record>($$"""{"eventName":"{{name}}","s3":{"bucket":{"name":"b"},"object":{"key":"k"} } }""").EventName);

    [Theory]
    [InlineData("""{"key":"SECRET","size":"SECRET"}""", "Records[0].s3.object.size: expected a number")]
    [InlineData("""{"size":1}""", "Records[0].s3.object.key: required but missing")]
    public void A_wrong_object_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<S3Event>($$"""{"Records":[{"eventName":"e","s3":{"bucket":{"name":"b"},"object":{{json}} } }]}""").Message);
}
