using Lambda.Routing.Reading;

namespace Lambda.Routing.Testing.Tests;

public sealed class MessageBrokerEventsTests
{
    [Fact]
    public void Texts_and_values_become_messages_of_a_destination()
    {
        ActiveMqEvent texts = EventReader.ReadDocument<ActiveMqEvent>(ActiveMqEvents.Batch("orders", "one", "zwei ✓"));

        Assert.Equal(["one", "zwei ✓"], texts.Records.Select(message => message.Payload.GetString()));
        Assert.Equal(["orders"], texts.Records.Select(message => message.Destination!.PhysicalName).Distinct());
        Assert.Equal("sample-broker", texts.BrokerName);
        Assert.Distinct(texts.Records.Select(message => message.MessageId));
        Assert.Equal(
            ["""{"number":1,"label":"a"}""", """{"number":1,"label":"a"}"""],
            new[] { ActiveMqEvents.Batch("q", ParcelJson.Default.Parcel, new Parcel(1, "a")), ActiveMqEvents.Batch("q", new Parcel(1, "a")) }
                .Select(json => EventReader.ReadDocument<ActiveMqEvent>(json).Records[0].Payload.GetString()));
    }

    [Fact]
    public void A_message_may_say_everything_itself()
    {
        ActiveMqMessage message = EventReader.ReadDocument<ActiveMqEvent>(ActiveMqEvents.Batch(new ActiveMqTestMessage("q", new byte[] { 0, 255 })
        {
            MessageId = "m",
            Type = "t",
            Redelivered = true,
            Properties = new Dictionary<string, string> { ["p"] = "v" },
        })).Records[0];

        Assert.Equal([0, 255], message.Data!.Value.ToArray());
        Assert.Equal(("m", "t", true, "v"), (message.MessageId, message.Type, message.Redelivered, message.GetMessageAttribute("p")));
    }

    [Fact]
    public void Texts_and_values_become_messages_of_a_queue()
    {
        RabbitMqEvent texts = EventReader.ReadDocument<RabbitMqEvent>(RabbitMqEvents.Batch("orders", "one", "two"));

        Assert.Equal(["one", "two"], texts.Records.Select(message => message.Payload.GetString()));
        Assert.Equal(("orders", "/"), (texts.Records[0].Queue, texts.Records[0].VirtualHost));
        Assert.Equal(
            ["""{"number":1,"label":"a"}""", """{"number":1,"label":"a"}"""],
            new[] { RabbitMqEvents.Batch("q", ParcelJson.Default.Parcel, new Parcel(1, "a")), RabbitMqEvents.Batch("q", new Parcel(1, "a")) }
                .Select(json => EventReader.ReadDocument<RabbitMqEvent>(json).Records[0].Payload.GetString()));
    }

    [Fact]
    public void A_message_of_a_queue_may_say_everything_itself()
    {
        RabbitMqEvent batch = EventReader.ReadDocument<RabbitMqEvent>(RabbitMqEvents.Batch(
            new RabbitMqTestMessage("q", new byte[] { 7 }) { VirtualHost = "v", MessageId = "m", Type = "t", Redelivered = true, Headers = new Dictionary<string, string> { ["h"] = "ü" } },
            new RabbitMqTestMessage("r", default)));

        RabbitMqMessage message = batch.Records[0];
        Assert.Equal(("q", "v", "m", "t", "ü"), (message.Queue, message.VirtualHost, message.BasicProperties!.MessageId, message.BasicProperties.Type, message.GetMessageAttribute("h")));
        Assert.Equal("r", batch.Records[1].Queue);
    }

    [Fact]
    public void A_destination_without_a_name_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ActiveMqEvents.Batch("", "one"));
        Assert.Throws<ArgumentException>(() => RabbitMqEvents.Batch("", "one"));
        Assert.Throws<ArgumentException>(() => DocumentDbEvents.Inserted("", 1));
    }

    [Fact]
    public void Documents_become_changes()
    {
        DocumentDbEvent typed = EventReader.ReadDocument<DocumentDbEvent>(DocumentDbEvents.Inserted("parcels", ParcelJson.Default.Parcel, new Parcel(1, "a")));
        DocumentDbEvent plain = EventReader.ReadDocument<DocumentDbEvent>(DocumentDbEvents.Inserted("parcels", new Parcel(1, "a")));

        Assert.All([typed.Records[0], plain.Records[0]], change => Assert.Equal(
            ("insert", "parcels", """{"number":1,"label":"a"}"""), (change.OperationType, change.Collection, change.Payload.GetString())));
    }

    [Fact]
    public void A_change_may_say_everything_itself()
    {
        DocumentDbEvent batch = EventReader.ReadDocument<DocumentDbEvent>(DocumentDbEvents.Batch(
            new DocumentDbTestChange("c", "update") { Database = "d", DocumentId = "ab", UpdatedFields = """{"x":1}""", RemovedFields = ["y"] },
            new DocumentDbTestChange("c", "delete")));

        DocumentDbRecord update = batch.Records[0];
        Assert.Equal(("d", "ab", "1", "y"), (update.Database, update.DocumentId, update.Event.UpdateDescription!.UpdatedFields.Find("x"), update.Event.UpdateDescription.RemovedFields[0]));
        Assert.True(batch.Records[1].Payload.IsMissing);
        Assert.Equal("000000000000000000000002", batch.Records[1].DocumentId);
    }
}
