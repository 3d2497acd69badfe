namespace Lambda.Routing.Tool.Tests.Infrastructure;

internal static class SampleManifest
{
    public const string Json = """
        {"version":1,"function":"OrderDesk.LambdaFunction","routes":[
         {"id":"OrderDesk.Take","method":"OrderDesk.OrderDesk.Take(Order, SqsMessage, CancellationToken)","trigger":"SqsBatch","delivery":"polled",
          "sources":[{"name":"sqs","type":"Lambda.Routing.SqsEvent"}],
          "filters":[{"argument":"Queue","value":"${QUEUE:orders}","match":"resource","path":"Records[0].eventSourceARN"}],
          "when":[{"path":"type","values":["OrderPlaced"]}],
          "options":{"PartialResponses":true},
          "template":{"type":"SQS","properties":{"Queue":"orders"}},
          "payload":"OrderDesk.Order","valid":true},
         {"id":"OrderDesk.Get","method":"OrderDesk.OrderDesk.Get(Guid)","trigger":"HttpTrigger","delivery":"synchronous",
          "sources":[{"name":"apigw-http","type":"Lambda.Routing.ApiGatewayHttpEvent"}],
          "filters":[],
          "http":{"method":"GET","template":"/orders/{id}","targets":{"method":["requestContext.http.method"],"path":["rawPath"]}},
          "options":{},"valid":false}]}
        """;
}
