using Lambda.Routing.RabbitMq;
using Lambda.Routing.Reading;
using Lambda.Routing.Tests.Reading;

namespace Lambda.Routing.Tests.Triggers;

public sealed class RabbitMqTests
{
    [Fact]
    public void The_sample_is_read()
    {
        RabbitMqEvent read = EventReader.ReadDocument<RabbitMqEvent>(Samples.Read("RabbitMq", "mq-rabbitmq"));

        Assert.Equal("sample-broker", read.BrokerName);
        RabbitMqMessage message = read.Records[0];
        Assert.Equal(("sample-queue", "/"), (message.Queue, message.VirtualHost));
        Assert.Equal("""{"id":1,"name":"first"}""", message.Payload.GetString());
        RabbitMqProperties properties = message.BasicProperties!;
        Assert.Equal(new DateTimeOffset(2026, 1, 1, 12, 0, 0, TimeSpan.Zero), properties.Time);
        Assert.Equal((60000L, 1L, 23L), (properties.Expiration, properties.Priority, properties.BodySize));
        Assert.Equal(["web", "2", "true", null], new[] { "sender", "attempt", "urgent", "other" }.Select(message.GetMessageAttribute));
        Assert.Equal([255, 0, 127], properties.GetHeaderBytes("mark")!.Value.ToArray());
        Assert.Null(properties.GetHeaderBytes("attempt"));
        Assert.Equal("message-1", RabbitMqEvent.GetIdentifier(message));
        Assert.Null(RabbitMqEvent.GetIdentifier(read.Records[1]));
    }

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("1.50", "1.50")]
    [InlineData("""{"bytes":[]}""", "")]
    [InlineData("""{"bytes":[300]}""", null)]
    [InlineData("""{"bytes":["a"]}""", null)]
    [InlineData("""{"bytes":1}""", null)]
    [InlineData("""{"other":1}""", null)]
    [InlineData("[1]", null)]
    public void A_headers_text_is_found_where_it_has_one(string header, string? text) =>
        Assert.Equal(text, Read($$"""{"basicProperties":{"headers":{"h":{{header}} } } }""").GetMessageAttribute("h"));

    [Theory]
    [InlineData("Jan 1, 1970, 12:33:41 AM", "1970-01-01T00:33:41Z")]
    [InlineData("Dec 31, 2025, 1:02:03\u202fPM", "2025-12-31T13:02:03Z")]
    [InlineData("2026-01-01T00:00:00Z", "2026-01-01T00:00:00Z")]
    [InlineData("yesterday", null)]
    public void The_senders_time_is_read_in_javas_spelling(string text, string? time)
    {
        RabbitMqProperties properties = Read($$"""{"basicProperties":{"timestamp":"{{text}}"} }""").BasicProperties!;

        Assert.Equal(text, properties.Timestamp);
        Assert.Equal(time is null ? null : DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture), properties.Time);
    }

    [Fact]
    public void A_message_of_nothing_but_nulls_is_read()
    {
        RabbitMqMessage message = Read("""{"basicProperties":{"headers":null,"priority":null,"expiration":null,"timestamp":null},"data":null,"redelivered":null}""");

        Assert.True(message.Payload.IsMissing);
        Assert.Empty(message.BasicProperties!.Headers);
        Assert.Null(Read("{}").GetMessageAttribute("h"));
    }

    [Theory]
    [InlineData("""{"data":"SECRET?"}""", "rmqMessagesByQueue.q::/[0].data: expected base64")]
    [InlineData("""{"basicProperties":{"headers":[]}}""", "rmqMessagesByQueue.q::/[0].basicProperties.headers: expected an object")]
    [InlineData("""{"basicProperties":{"expiration":"SECRET"}}""", "rmqMessagesByQueue.q::/[0].basicProperties.expiration: expected a whole number of 64 bits")]
    [InlineData("\"SECRET\"", "rmqMessagesByQueue.q::/[0]: expected an object")]
    public void A_wrong_message_is_named_by_its_path(string json, string message) => Assert.Equal(message, Json.Fails<RabbitMqEvent>(Event(json)).Message);

    private static RabbitMqMessage Read(string message) => Assert.Single(Json.Read<RabbitMqEvent>(Event(message)).Records);

    private static string Event(string message) => $$"""{"rmqMessagesByQueue":{"q::/":[{{message}}]} }""";
}
