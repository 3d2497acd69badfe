namespace Lambda.Routing.Package.Tests;

/// <summary>The events of these tests.</summary>
internal static class Events
{
    public const string GetOrder = """
        {"version":"2.0","routeKey":"$default","rawPath":"/orders/7","rawQueryString":"","headers":{"accept":"application/json"},
         "requestContext":{"accountId":"1","apiId":"a","domainName":"d","http":{"method":"GET","path":"/orders/7","protocol":"HTTP/1.1","sourceIp":"192.0.2.1","userAgent":"t"},
         "requestId":"r","routeKey":"$default","stage":"$default","time":"01/Jan/2026:09:40:00 +0000","timeEpoch":1767260400000},"isBase64Encoded":false}
        """;

    /// <summary>A batch of one message for each order number, which is the message's id too.</summary>
    public static string Batch(params int[] orders) => $$"""{"Records":[{{string.Join(',', orders.Select(Message))}}]}""";

    private static string Message(int order) =>
        $$"""{"messageId":"{{order}}","receiptHandle":"h","body":"{\"id\":{{order}},\"name\":\"tea\"}","attributes":{},"messageAttributes":{},"md5OfBody":"m","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:r:1:orders","awsRegion":"r"}""";
}
