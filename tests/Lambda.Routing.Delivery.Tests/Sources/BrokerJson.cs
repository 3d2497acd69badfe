using Lambda.Routing.Delivery.Tests.Model;

namespace Lambda.Routing.Delivery.Tests.Sources;

/// <summary>Events of Amazon MQ, which cannot report single messages.</summary>
internal static class BrokerJson
{
    public static MessageForm ActiveMq { get; } = new(
        (batch, receives) => PayloadJson.Bytes(
            "{\"eventSource\":\"aws:mq\",\"eventSourceArn\":\"arn:aws:mq:us-west-2:123456789012:broker:chores:b-9bcfa592-423a-4942-879d-eb284b418fc8\",\"messages\":[",
            batch.Select(item => ActiveMqRecord(item, receives(item))),
            "]}"),
        item => item.Id)
    { ReadsReports = false, Counts = false };

    public static MessageForm RabbitMq { get; } = new(
        (batch, receives) => PayloadJson.Bytes(
            "{\"eventSource\":\"aws:rmq\",\"eventSourceArn\":\"arn:aws:mq:us-west-2:123456789012:broker:chores:b-9bcfa592-423a-4942-879d-eb284b418fc8\",\"rmqMessagesByQueue\":{",
            batch.GroupBy(item => item.Order).Select(queue => $"\"{queue.Key}::/\":[{string.Join(',', queue.Select(item => RabbitMqRecord(item, receives(item))))}]"),
            "}}"),
        item => item.Id)
    { ReadsReports = false, Counts = false };

    private static string ActiveMqRecord(Item item, int receives) => $$$"""
        {"chore":"{{{item.Id}}}","messageID":"ID:b-9bcfa592-423a-4942-879d-eb284b418fc8-1.mq.us-west-2.amazonaws.com-37557-1234520418293-4:1:1:1:{{{item.Index}}}",
        "messageType":"jms/text-message","deliveryMode":1,"replyTo":null,"type":null,"expiration":"60000","priority":1,"correlationId":"myJMSCoID",
        "redelivered":{{{(receives > 1 ? "true" : "false")}}},"destination":{"physicalName":{{{(item.Trouble == Trouble.Record ? "7" : "\"chores\"")}}}},
        "data":"{{{PayloadJson.Base64Of(item)}}}","timestamp":1598827811958,"brokerInTime":1598827811958,"brokerOutTime":1598827811959,"properties":{}}
        """;

    private static string RabbitMqRecord(Item item, int receives) => $$"""
        {"chore":"{{item.Id}}","basicProperties":{"contentType":"application/json","headers":{},"deliveryMode":1,"priority":{{(item.Trouble == Trouble.Record ? "\"high\"" : "34")}},
        "messageId":"{{item.Id}}","timestamp":"Jan 1, 1970, 12:33:41 AM","bodySize":80},"redelivered":{{(receives > 1 ? "true" : "false")}},"data":"{{PayloadJson.Base64Of(item)}}"}
        """;
}
