using System.IO.Compression;
using System.Text;
using Lambda.Routing.CloudWatchLogs;
using Lambda.Routing.Reading;
using Lambda.Routing.Testing;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class CloudWatchLogsTests
{
    [Fact]
    public void The_sample_is_read()
    {
        CloudWatchLogsEvent read = EventReader.ReadDocument<CloudWatchLogsEvent>(Samples.Read("CloudWatchLogs", "cloudwatch-logs"));

        Assert.False(read.IsControlMessage);
        Assert.Equal(("sample-group", "sample-stream"), (read.LogGroup, read.LogStream));
        Assert.Equal(["sample-filter"], read.Message.SubscriptionFilters);
        Assert.Equal(2, read.Records.Count);
        CloudWatchLogsLine line = read.Records[0];
        Assert.Equal("""{"id":1,"name":"first"}""", line.Message);
        Assert.Equal("first", line.Payload.GetJson().GetProperty("name").GetString());
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1767225600000), line.Timestamp);
        Assert.Equal("ERROR", line.ExtractedFields["level"]);
        Assert.Equal(("sample-group", "sample-stream"), (line.LogGroup, line.LogStream));
        Assert.Equal(line.Id, CloudWatchLogsEvent.GetIdentifier(line));
    }

    [Fact]
    public void A_control_message_has_no_records()
    {
        CloudWatchLogsEvent read = EventReader.ReadDocument<CloudWatchLogsEvent>(CloudWatchLogsEvents.ControlMessage());

        Assert.True(read.IsControlMessage);
        Assert.Empty(read.Records);
        Assert.Single(read.Message.LogEvents);
    }

    [Fact]
    public void A_test_makes_an_event_of_its_own()
    {
        CloudWatchLogsEvent made = new()
        {
            Message = new CloudWatchLogsMessage { MessageType = "DATA_MESSAGE", LogGroup = "g", LogEvents = [new() { Message = "a" }, new() { Message = "b" }] },
        };

        Assert.Equal(["g a", "g b"], made.Records.Select(line => $"{line.LogGroup} {line.Message}"));
    }

    [Fact]
    public void The_builder_makes_what_is_read()
    {
        CloudWatchLogsEvent read = EventReader.ReadDocument<CloudWatchLogsEvent>(CloudWatchLogsEvents.Logged("/aws/lambda/orders", "one", "two"));

        Assert.Equal(["one", "two"], read.Records.Select(line => line.Message));
        Assert.All(read.Records, line => Assert.Equal("/aws/lambda/orders", line.LogGroup));
    }

    [Theory]
    [InlineData("{}", "awslogs.data: required but missing")]
    [InlineData("""{"data":"not base64…"}""", "awslogs.data: expected base64")]
    [InlineData("""{"data":"U0VDUkVU"}""", "awslogs.data: expected gzip")]
    [InlineData("""{"data":""}""", "awslogs.data: expected gzip")]
    [InlineData("""{"data":1}""", "awslogs.data: expected base64")]
    public void What_does_not_inflate_is_named_by_its_path(string awslogs, string message) => Assert.Equal(message, Fail($$"""{"awslogs":{{awslogs}} }"""));

    [Theory]
    [InlineData("SECRET", "awslogs.data: inside, malformed JSON at byte 0")]
    [InlineData("""{"logEvents":[]}""", "awslogs.data: inside, messageType: required but missing")]
    [InlineData("""{"messageType":"DATA_MESSAGE","logEvents":[{"message":"m","timestamp":"SECRET"}]}""", "awslogs.data: inside, logEvents[0].timestamp: expected milliseconds since 1970")]
    public void What_is_wrong_inside_is_named_by_its_path(string inner, string message) => Assert.Equal(message, Fail(Compressed(Encoding.UTF8.GetBytes(inner))));

    [Fact]
    public void A_truncated_event_is_an_error()
    {
        string json = Encoding.UTF8.GetString(CloudWatchLogsEvents.Logged("g", new string('x', 500), "y").Span);
        int end = json.LastIndexOf('"');

        Assert.StartsWith("awslogs.data: ", Fail(json[..(end - 40)] + json[end..]), StringComparison.Ordinal);
    }

    [Fact]
    public void What_inflates_without_end_is_an_error_and_not_the_end_of_the_process()
    {
        string bomb = Compressed(new byte[CloudWatchLogsEvent.MaxInflatedBytes + 1]);

        Assert.Equal($"awslogs.data: inflates to more than {CloudWatchLogsEvent.MaxInflatedBytes} bytes", Fail(bomb));
    }

    private static string Fail(string json) => Json.Fails<CloudWatchLogsEvent>(json).Message;

    private static string Compressed(byte[] inner)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(inner);
        }
        return $$"""{"awslogs":{"data":"{{Convert.ToBase64String(output.ToArray())}}"} }""";
    }
}
