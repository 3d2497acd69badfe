using Lambda.Routing.Reading;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class ActiveMqTests
{
    [Fact]
    public void The_sample_is_read()
    {
        ActiveMqEvent read = EventReader.ReadDocument<ActiveMqEvent>(Samples.Read("ActiveMq", "mq-activemq"));

        Assert.Equal("sample-broker", read.BrokerName);
        ActiveMqMessage message = read.Records[0];
        Assert.Equal("""{"id":1,"name":"first"}""", message.Payload.GetString());
        Assert.Equal(("sample-queue", "correlation-1", 60000L, 4L), (message.Destination!.PhysicalName, message.CorrelationId, message.Expiration, message.Priority));
        Assert.Equal(TimeSpan.FromMilliseconds(1), message.BrokerOutTime - message.BrokerInTime);
        Assert.Equal("1", message.GetMessageAttribute("attempt"));
        Assert.Null(message.GetMessageAttribute("other"));
        Assert.Equal(message.MessageId, ActiveMqEvent.GetIdentifier(message));
    }

    [Fact]
    public void What_varies_between_brokers_and_guides_is_read_alike()
    {
        ActiveMqMessage message = Read("""
            {"expiration":0,"priority":"7","correlationID":"c","destination":{"physicalname":"q"},"properties":{"n":1,"b":true,"t":"x","z":null},"replyTo":{"physicalName":"r"} }
            """);

        Assert.Equal((0L, 7L, "c", "q"), (message.Expiration, message.Priority, message.CorrelationId, message.Destination!.PhysicalName));
        Assert.Equal(["1", "true", "x"], new[] { "n", "b", "t" }.Select(message.GetMessageAttribute));
        Assert.Equal("""{"physicalName":"r"}""", message.ReplyTo);
    }

    [Fact]
    public void A_message_without_a_body_has_no_payload()
    {
        ActiveMqMessage message = Read("""{"data":null,"destination":null,"properties":null}""");

        Assert.True(message.Payload.IsMissing);
        Assert.Null(message.Destination);
        Assert.Empty(message.Properties);
    }

    [Theory]
    [InlineData("""{"data":"SECRET?"}""", "messages[0].data: expected base64")]
    [InlineData("""{"expiration":"SECRET"}""", "messages[0].expiration: expected a whole number of 64 bits")]
    [InlineData("""{"timestamp":"SECRET"}""", "messages[0].timestamp: expected milliseconds since 1970")]
    [InlineData("""{"destination":"SECRET"}""", "messages[0].destination: expected an object")]
    [InlineData("""{"properties":[]}""", "messages[0].properties: expected an object")]
    [InlineData("\"SECRET\"", "messages[0]: expected an object")]
    public void A_wrong_message_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<ActiveMqEvent>(Event(json)).Message);

    private static ActiveMqMessage Read(string message) => Assert.Single(Json.Read<ActiveMqEvent>(Event(message)).Records);

    private static string Event(string message) => $$"""{"eventSource":"aws:mq","messages":[{{message}}]}""";
}
