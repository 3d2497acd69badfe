using System.Text;
using Lambda.Routing.Kinesis;
using Lambda.Routing.Reading;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class KinesisTests
{
    [Fact]
    public void The_sample_is_read()
    {
        KinesisEvent read = EventReader.ReadDocument<KinesisEvent>(Samples.Read("Kinesis", "kinesis"));

        Assert.Equal(2, read.Records.Count);
        KinesisRecord record = read.Records[0];
        Assert.Equal("""{"id":1,"name":"first"}""", Encoding.UTF8.GetString(record.Kinesis.Data.Span));
        Assert.Equal("""{"id":1,"name":"first"}""", record.Payload.GetString());
        Assert.Equal("sample-stream", record.StreamName);
        Assert.Equal("shardId-000000000006", record.ShardId);
        Assert.Equal("visitor-1", record.PartitionKey);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1767268800001), record.Kinesis.ApproximateArrivalTimestamp);
        Assert.Equal(record.SequenceNumber, KinesisEvent.GetIdentifier(record));
    }

    [Fact]
    public void The_sample_of_a_window_is_read()
    {
        KinesisWindowEvent read = EventReader.ReadDocument<KinesisWindowEvent>(Samples.Read("Kinesis", "kinesis-window"));

        Assert.Single(read.Records);
        Assert.Equal(TimeSpan.FromMinutes(2), read.Window.End - read.Window.Start);
        Assert.Equal("""{"count":41}""", read.State.GetJson().GetRawText().Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal));
        Assert.Equal("shardId-000000000006", read.ShardId);
        Assert.False(read.IsFinalInvokeForWindow);
    }

    [Fact]
    public void The_last_event_of_a_window_may_have_no_records()
    {
        KinesisWindowEvent read = Json.Read<KinesisWindowEvent>("""
            {"Records":[],"window":{"start":"2026-01-01T00:00:00Z","end":"2026-01-01T00:01:00Z"},"eventSourceARN":"arn:aws:kinesis:eu-west-1:1:stream/s","isFinalInvokeForWindow":true}
            """);

        Assert.Empty(read.Records);
        Assert.True(read.IsFinalInvokeForWindow);
        Assert.True(read.State.IsMissing);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("none", null)]
    [InlineData(":1", null)]
    [InlineData("shardId-1:2", "shardId-1")]
    public void The_shard_is_the_beginning_of_the_event_id(string? id, string? shard) =>
        Assert.Equal(shard, new KinesisRecord { Kinesis = new KinesisData { Data = default }, EventId = id }.ShardId);

    [Theory]
    [InlineData("""{"data":"SECRET?"}""", "Records[0].kinesis.data: expected base64")]
    [InlineData("""{"partitionKey":"SECRET"}""", "Records[0].kinesis.data: required but missing")]
    [InlineData("""{"data":"","approximateArrivalTimestamp":"SECRET"}""", "Records[0].kinesis.approximateArrivalTimestamp: expected seconds since 1970")]
    [InlineData("""{"data":"","approximateArrivalTimestamp":1e25}""", "Records[0].kinesis.approximateArrivalTimestamp: expected seconds since 1970")]
    public void A_wrong_record_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<KinesisEvent>($$"""{"Records":[{"eventSource":"aws:kinesis","kinesis":{{json}} }]}""").Message);
}
