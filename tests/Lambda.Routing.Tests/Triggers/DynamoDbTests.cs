using Lambda.Routing.DynamoDb;
using Lambda.Routing.Reading;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class DynamoDbTests
{
    [Fact]
    public void The_sample_is_read()
    {
        DynamoDbEvent read = EventReader.ReadDocument<DynamoDbEvent>(Samples.Read("DynamoDb", "dynamodb"));

        Assert.Equal(2, read.Records.Count);
        DynamoDbRecord record = read.Records[0];
        Assert.Equal("MODIFY", record.EventName);
        Assert.Equal("sample-table", record.TableName);
        Assert.Equal("1", record.Keys["id"].Number);
        Assert.Equal("first", record.NewImage["name"].String);
        Assert.Equal([1, 2, 3], record.NewImage["photo"].Binary!.Value.ToArray());
        Assert.True(record.NewImage["stock"].Map!["open"].Boolean);
        Assert.Equal("10.50", record.OldImage["price"].Number);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1767268801), record.Change.ApproximateCreationDateTime);
        Assert.Equal(record.Change.SequenceNumber, DynamoDbEvent.GetIdentifier(record));
        Assert.False(record.IsExpired);
    }

    [Theory]
    [InlineData("""{"S":"ä\"\n"}""", """
        "ä\"\n"
        """)]
    [InlineData("""{"N":"12345678901234567890123456789012345678"}""", "12345678901234567890123456789012345678")]
    [InlineData("""{"N":"-0.10"}""", "-0.10")]
    [InlineData("""{"N":"1E+30"}""", "1E+30")]
    [InlineData("""{"B":"AQI="}""", "\"AQI=\"")]
    [InlineData("""{"BOOL":false}""", "false")]
    [InlineData("""{"NULL":true}""", "null")]
    [InlineData("""{"SS":["a","b"]}""", """["a","b"]""")]
    [InlineData("""{"NS":["1","2.50"]}""", "[1,2.50]")]
    [InlineData("""{"BS":["AQ=="]}""", """["AQ=="]""")]
    [InlineData("""{"L":[]}""", "[]")]
    [InlineData("""{"L":[{"N":"1"},{"L":[{"S":""}]}]}""", """[1,[""]]""")]
    [InlineData("""{"M":{}}""", "{}")]
    [InlineData("""{"M":{"a":{"M":{"b":{"NULL":true} } } } }""", """{"a":{"b":null}}""")]
    public void A_value_is_translated_to_plain_json(string value, string json)
    {
        DynamoDbRecord record = Json.Read<DynamoDbRecord>($$"""{"dynamodb":{"NewImage":{"v":{{value}} } } }""");

        Assert.Equal($$"""{"v":{{json}}}""", record.NewImageJson.GetString());
    }

    [Theory]
    [InlineData("""{"N":"SECRET"}""")]
    [InlineData("""{"N":"1 2"}""")]
    [InlineData("""{"N":"true"}""")]
    [InlineData("""{"N":""}""")]
    [InlineData("""{"N":"-"}""")]
    [InlineData("""{"NS":["0x1"]}""")]
    [InlineData("""{"X":"SECRET"}""")]
    [InlineData("""{"NULL":false}""")]
    public void A_value_that_is_none_has_no_json_and_is_not_told(string value)
    {
        DynamoDbRecord record = Json.Read<DynamoDbRecord>($$"""{"dynamodb":{"NewImage":{"v":{{value}} } } }""");

        PayloadException exception = Assert.Throws<PayloadException>(() => record.NewImageJson);
        Assert.DoesNotContain("SECRET", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_is_absent_is_a_missing_payload()
    {
        DynamoDbRecord record = Json.Read<DynamoDbRecord>("""{"dynamodb":{"Keys":{"id":{"N":"1"} } } }""");

        Assert.True(record.NewImageJson.IsMissing);
        Assert.True(record.OldImageJson.IsMissing);
        Assert.Equal("""{"id":1}""", record.KeysJson.GetString());
    }

    [Fact]
    public void An_item_that_expired_was_removed_by_dynamodb_itself()
    {
        DynamoDbRecord record = Json.Read<DynamoDbRecord>("""
            {"eventName":"REMOVE","dynamodb":{},"userIdentity":{"type":"Service","principalId":"dynamodb.amazonaws.com"} }
            """);

        Assert.True(record.IsExpired);
        Assert.False((record with { EventName = "MODIFY" }).IsExpired);
        Assert.False((record with { UserIdentity = null }).IsExpired);
    }

    [Theory]
    [InlineData("1767268801.5", 1767268801500)]
    [InlineData("1767268801500", 1767268801500)]
    public void The_time_of_a_change_is_in_seconds_or_in_milliseconds(string json, long milliseconds) => Assert.Equal(
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds),
        Json.Read<DynamoDbChange>($$"""{"ApproximateCreationDateTime":{{json}} }""").ApproximateCreationDateTime);

    [Fact]
    public void The_last_event_of_a_window_may_have_no_records()
    {
        DynamoDbWindowEvent read = Json.Read<DynamoDbWindowEvent>("""
            {"Records":[],"window":{"start":"2026-01-01T00:00:00Z","end":"2026-01-01T00:01:00Z"},"state":{"a":1},"eventSourceARN":"arn:aws:dynamodb:eu-west-1:1:table/t/stream/s","isFinalInvokeForWindow":true}
            """);

        Assert.Empty(read.Records);
        Assert.True(read.IsFinalInvokeForWindow);
        Assert.Equal("""{"a":1}""", read.State.GetString());
    }

    [Theory]
    [InlineData("""{"NewImage":{"a":{"B":"SECRET?"} } }""", "Records[0].dynamodb.NewImage.a.B: expected base64")]
    [InlineData("""{"SizeBytes":"SECRET"}""", "Records[0].dynamodb.SizeBytes: expected a number")]
    public void A_wrong_record_is_named_by_its_path(string json, string message) =>
        Assert.Equal(message, Json.Fails<DynamoDbEvent>($$"""{"Records":[{"eventSource":"aws:dynamodb","dynamodb":{{json}} }]}""").Message);
}
