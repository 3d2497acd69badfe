using System.Text;
using Lambda.Routing.Reading;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class KafkaTests
{
    [Fact]
    public void The_sample_of_a_managed_cluster_is_read()
    {
        MskEvent read = EventReader.ReadDocument<MskEvent>(Samples.Read("Kafka", "kafka-msk"));

        Assert.Equal("sample-cluster", read.ClusterName);
        Assert.Equal(2, read.Records.Count);
        KafkaRecord record = read.Records[0];
        Assert.Equal(("sample-topic", 0, 41L, "sample-topic-0"), (record.Topic, record.Partition, record.Offset, record.TopicPartition));
        Assert.Equal(("customer-1", """{"id":1,"name":"first"}"""), (record.KeyText, record.Payload.GetString()));
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1767268800001), record.Timestamp);
        Assert.Equal("web", record.GetMessageAttribute("origin"));
        Assert.Equal([255, 0, 127], record.Headers.GetBytes("mark")!.Value.ToArray());
        Assert.Equal(("JSON", "7"), (read.Records[1].ValueSchemaMetadata!.DataFormat, read.Records[1].ValueSchemaMetadata!.SchemaId));
    }

    [Fact]
    public void The_sample_of_a_cluster_of_ones_own_is_read()
    {
        SelfManagedKafkaEvent read = EventReader.ReadDocument<SelfManagedKafkaEvent>(Samples.Read("Kafka", "kafka-self-managed"));

        Assert.Null(read.ClusterName);
        KafkaRecord record = Assert.Single(read.Records);
        Assert.Equal(["web", "app"], record.Headers.GetAll("origin").Select(value => Encoding.UTF8.GetString(value.Span)));
        Assert.Equal("app", record.GetMessageAttribute("origin"));
        Assert.Null(record.GetMessageAttribute("Origin"));
    }

    [Fact]
    public void A_record_without_a_value_is_a_tombstone_and_one_with_an_empty_value_is_not()
    {
        MskEvent read = Json.Read<MskEvent>(Event("""{"topic":"t","partition":0,"offset":1,"key":null,"value":null,"headers":null},{"topic":"t","partition":0,"offset":2,"value":""}"""));

        Assert.Equal([KafkaRecordKind.Tombstone, KafkaRecordKind.Value], read.Records.Select(record => record.Kind));
        Assert.Equal([true, false], read.Records.Select(record => record.Payload.IsMissing));
        Assert.Null(read.Records[0].Key);
        Assert.Empty(read.Records[0].Headers);
    }

    [Fact]
    public void A_record_is_named_by_partition_and_offset()
    {
        MskEvent read = Json.Read<MskEvent>(Event("""{"topic":"t","partition":5,"offset":9007199254740993}"""));

        Assert.Equal("""{"partition":"t\"-5","offset":9007199254740993}""", KafkaEvent.GetIdentifier(read.Records[0]));
        Assert.Equal("""{"partition":"t-5","offset":9007199254740993}""", KafkaEvent.GetIdentifier(read.Records[0] with { TopicPartition = null }));
    }

    [Theory]
    [InlineData("t-0", "15", """{"partition":"t-0","offset":15}""")]
    [InlineData("t-0", "-1", null)]
    [InlineData("t-0", "1.5", null)]
    [InlineData("t-0", "15,\"x\":1", null)]
    [InlineData("t-0", null, null)]
    [InlineData(null, "15", null)]
    public void What_does_not_read_is_named_only_by_a_whole_offset(string? partition, string? offset, string? identifier) =>
        Assert.Equal(identifier, KafkaEvent.ComposeIdentifier(partition, offset));

    [Theory]
    [InlineData("""{"partition":0,"offset":1}""", "records.t\"-5[0].topic: required but missing")]
    [InlineData("""{"topic":"t","offset":1}""", "records.t\"-5[0].partition: required but missing")]
    [InlineData("""{"topic":"t","partition":0,"offset":"SECRET"}""", "records.t\"-5[0].offset: expected a number")]
    [InlineData("""{"topic":"t","partition":0,"offset":1,"value":"SECRET?"}""", "records.t\"-5[0].value: expected base64")]
    [InlineData("""{"topic":"t","partition":0,"offset":1,"headers":{}}""", "records.t\"-5[0].headers: expected an array")]
    [InlineData("""{"topic":"t","partition":0,"offset":1,"headers":[5]}""", "records.t\"-5[0].headers[0]: expected an object")]
    [InlineData("""{"topic":"t","partition":0,"offset":1,"headers":[{"h":[256]}]}""", "records.t\"-5[0].headers[0].h[0]: expected a byte")]
    [InlineData("""{"topic":"t","partition":0,"offset":1,"headers":[{"h":["SECRET"]}]}""", "records.t\"-5[0].headers[0].h[0]: expected a number")]
    [InlineData("5", "records.t\"-5[0]: expected an object")]
    public void A_wrong_record_is_named_by_its_path(string record, string message) => Assert.Equal(message, Json.Fails<MskEvent>(Event(record)).Message);

    [Fact]
    public void A_header_without_a_value_is_empty()
    {
        KafkaRecord record = Assert.Single(Json.Read<MskEvent>(Event("""{"topic":"t","partition":0,"offset":1,"headers":[{"h":null},{}]}""")).Records);

        Assert.Equal("", record.GetMessageAttribute("h"));
        Assert.Equal("h", Assert.Single(record.Headers).Key);
    }

    private static string Event(string records) => $$"""{"eventSource":"aws:kafka","records":{"t\"-5":[{{records}}]} }""";
}
