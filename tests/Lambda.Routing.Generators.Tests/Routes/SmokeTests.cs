using System.Text;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Generators.Tests.Routes;

public sealed class SmokeTests
{
    [Fact]
    public async Task One_function_takes_a_batch_a_record_an_event_and_a_request()
    {
        const string handlers = """
            public sealed class Shop
            {
                [SqsBatch("orders", PartialResponses = true)]
                public Task Take(Order order, SqsMessage message, CancellationToken ct) { Seen.Add(order.Customer + message.MessageId); if (order.OrderId == 2) throw new InvalidOperationException("no"); return Task.CompletedTask; }

                [S3Trigger("uploads", Prefix = "invoices/", Suffix = ".pdf")]
                public void File(S3Record upload) => Seen.Add(upload.S3.Object.Key);

                [EventBridgeTrigger(Source = "shop.payments", DetailType = "PaymentSettled")]
                public ValueTask Settle(Order detail, InvocationContext context) => default;

                [ScheduleTrigger("rate(5 minutes)")]
                public static Task Sweep(ScheduledEvent due) { Seen.Add(due.Source!); return Task.CompletedTask; }

                [HttpTrigger("GET /orders/{id}")]
                public Task<Order?> Get(Guid id, int page = 1, string? q = null) => Task.FromResult<Order?>(new Order(page, id.ToString()));

                [HttpTrigger("POST /orders")]
                public Order Post(Order order, [FromHeader("x-a")] string? a) => order;

                [FallbackTrigger]
                public byte[] Other(UnknownEvent e) => "{\"fallback\":true}"u8.ToArray();
            }
            """;
        RoutedFunction function = RouteHost.Start(handlers, Sources.Order, Sources.Json);
        InvocationResult result = await function.InvokeAsync(Encoding.UTF8.GetBytes("""
            {"Records":[
              {"messageId":"m1","receiptHandle":"r","body":"{\"orderId\":1,\"customer\":\"a\"}","attributes":{},"messageAttributes":{},"md5OfBody":"x","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:eu-west-1:1:orders","awsRegion":"eu-west-1"},
              {"messageId":"m2","receiptHandle":"r","body":"{\"orderId\":2,\"customer\":\"b\"}","attributes":{},"messageAttributes":{},"md5OfBody":"x","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:eu-west-1:1:orders","awsRegion":"eu-west-1"}]}
            """));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", result.ToString());
        Assert.Equal("sqs Shop.Take", result.Route);
        result = await function.InvokeAsync(Encoding.UTF8.GetBytes("""{"version":"2.0","routeKey":"$default","rawPath":"/orders/4bb23d6c-6b3e-4f2c-9d0e-0a4a2d3ab0c1","rawQueryString":"page=3","headers":{},"requestContext":{"http":{"method":"GET","path":"/orders/4bb23d6c-6b3e-4f2c-9d0e-0a4a2d3ab0c1"},"stage":"$default"},"isBase64Encoded":false}"""));
        Assert.Contains("4bb23d6c", result.ToString(), StringComparison.Ordinal);
        Assert.Equal("apigw-http Shop.Get", result.Route);
        result = await function.InvokeAsync(Encoding.UTF8.GetBytes("""{"source":"aws.scheduler","detail-type":"Scheduled Event","detail":"{}","resources":[]}"""));
        Assert.Equal("eventbridge Shop.Sweep", result.Route);
        result = await function.InvokeAsync(Encoding.UTF8.GetBytes("""{"hello":1}"""));
        Assert.Equal("""{"fallback":true}""", result.ToString());
    }
}
