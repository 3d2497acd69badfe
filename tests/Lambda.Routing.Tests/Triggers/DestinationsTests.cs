using Lambda.Routing.Destinations;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class DestinationsTests
{
    [Fact]
    public void The_sample_is_read()
    {
        DestinationEvent read = EventReader.ReadDocument<DestinationEvent>(Samples.Read("Destinations", "destinations"));

        Assert.Equal(("RetriesExhausted", 3), (read.RequestContext.Condition, read.RequestContext.ApproximateInvokeCount));
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), read.Timestamp);
        Assert.Equal("first", read.RequestPayload.GetJson().GetProperty("name").GetString());
        Assert.Equal((200, "$LATEST", "Unhandled"), (read.ResponseContext!.StatusCode, read.ResponseContext.ExecutedVersion, read.ResponseContext.FunctionError));
        Assert.Equal("sample", read.ResponsePayload.Find("errorMessage"));
    }

    [Fact]
    public void Records_of_a_stream_that_were_given_up_are_told_without_their_data()
    {
        DestinationEvent read = Json.Read<DestinationEvent>("""
            {"requestContext":{"condition":"RetryAttemptsExhausted"},"KinesisBatchInfo":{"shardId":"s","startSequenceNumber":"1","endSequenceNumber":"2",
             "approximateArrivalOfFirstRecord":"2026-01-01T12:00:00Z","approximateArrivalOfLastRecord":"2026-01-01T12:00:01Z","batchSize":2,"streamArn":"a"},
             "DDBStreamBatchInfo":{"shardId":"d"},"KafkaBatchInfo":{"batchSize":5}}
            """);

        DestinationBatch batch = read.KinesisBatchInfo!;
        Assert.Equal(("s", "1", "2", 2, "a"), (batch.ShardId, batch.StartSequenceNumber, batch.EndSequenceNumber, batch.BatchSize, batch.StreamArn));
        Assert.Equal(TimeSpan.FromSeconds(1), batch.ApproximateArrivalOfLastRecord - batch.ApproximateArrivalOfFirstRecord);
        Assert.Equal("d", read.DynamoDbBatchInfo!.ShardId);
        Assert.Equal(5, read.KafkaBatchInfo!.Value.GetProperty("batchSize").GetInt32());
        Assert.True(read.RequestPayload.IsMissing && read.ResponsePayload.IsMissing);
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        DestinationEvent succeeded = EventReader.ReadDocument<DestinationEvent>(DestinationEvents.Succeeded("orders", "{\"a\":1}", "2"));
        DestinationEvent failed = EventReader.ReadDocument<DestinationEvent>(DestinationEvents.Failed("arn:aws:lambda:eu-west-1:1:function:orders", "null", "no \"way\""));
        DestinationEvent expired = EventReader.ReadDocument<DestinationEvent>(DestinationEvents.Expired("orders", "[]"));

        Assert.Equal(("Success", "{\"a\":1}", "2"), (succeeded.RequestContext.Condition, succeeded.RequestPayload.GetString(), succeeded.ResponsePayload.GetString()));
        Assert.Null(succeeded.ResponseContext!.FunctionError);
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:orders:$LATEST", succeeded.RequestContext.FunctionArn);
        Assert.Equal("arn:aws:lambda:eu-west-1:1:function:orders:$LATEST", failed.RequestContext.FunctionArn);
        Assert.Equal("no \"way\"", failed.ResponsePayload.Find("errorMessage"));
        Assert.True(failed.RequestPayload.IsMissing);
        Assert.Equal(("EventAgeExceeded", true), (expired.RequestContext.Condition, expired.ResponsePayload.IsMissing));
    }

    [Theory]
    [InlineData("{}", "requestContext: required but missing")]
    [InlineData("""{"requestContext":"SECRET"}""", "requestContext: expected an object")]
    [InlineData("""{"requestContext":{"condition":1}}""", "requestContext.condition: expected a string")]
    [InlineData("""{"requestContext":{"condition":"a","condition":"b"}}""", "requestContext.condition: duplicated discriminator")]
    [InlineData("""{"requestContext":{},"timestamp":"SECRET"}""", "timestamp: expected an ISO 8601 date and time")]
    public void A_wrong_event_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<DestinationEvent>(json).Message);
}
