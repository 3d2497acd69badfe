namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class SnsRouteTests
{
    [Fact]
    public async Task A_topic_a_subject_and_an_attribute_tell_methods_apart()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SnsTrigger("orders")] public void Order(Order order, SnsRecord record) => Seen.Add($"order{order.OrderId}:{record.Sns.MessageId}");
                [SnsTrigger("orders", Subject = "Cancelled")] public void Cancel(Order order) => Seen.Add("cancel" + order.OrderId);
                [SnsTrigger("gifts"), When("attributes:type", "gift")] public void Gift([FromAttribute("type")] string type) => Seen.Add(type);
                [SnsTrigger] public void Any(string text) => Seen.Add("any:" + text);
            }
            """);
        await function.InvokeAsync(Event("orders", 1));
        await function.InvokeAsync(Event("orders", 2, "\"Cancelled\""));
        await function.InvokeAsync(Event("gifts", 3, "null", "gift"));
        await function.InvokeAsync(Event("other", 4));
        Assert.Equal("""order1:m1 cancel2 gift any:{"orderId":4,"customer":"a" }""", function.Seen);
        Assert.Equal("sns Shop.Any", function.Route);
    }

    [Fact]
    public async Task A_message_that_does_not_deserialise_fails_the_invocation()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop { [SnsTrigger] public void Take(Order order) => Seen.Add("called"); }
            """);
        await function.ThrowsAsync<BatchFailedException>(Events.Batch(new System.Text.Json.Nodes.JsonObject
        {
            ["EventSource"] = "aws:sns",
            ["Sns"] = new System.Text.Json.Nodes.JsonObject { ["Message"] = "text" },
        }));
        Assert.Equal("", function.Seen);
    }

    private static string Event(string topic, int order, string subject = "null", string type = "plain") => $$$"""
        {"Records":[{"EventVersion":"1.0","EventSource":"aws:sns","EventSubscriptionArn":"arn:aws:sns:eu-west-1:1:{{{topic}}}:s",
         "Sns":{"Type":"Notification","MessageId":"m1","TopicArn":"arn:aws:sns:eu-west-1:1:{{{topic}}}","Subject":{{{subject}}},
         "Message":"{{{Events.Order(order).Replace("\"", "\\\"")}}}","MessageAttributes":{"type":{"Type":"String","Value":"{{{type}}}"}} } }]}
        """;
}
