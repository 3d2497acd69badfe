namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>The events of these tests.</summary>
internal static class AwsEvents
{
    public const string Request = """
        {"version":"2.0","routeKey":"$default","rawPath":"/orders/7","rawQueryString":"","headers":{"accept":"application/json"},
         "requestContext":{"accountId":"1","apiId":"a","domainName":"d","http":{"method":"GET","path":"/orders/7","protocol":"HTTP/1.1","sourceIp":"192.0.2.1","userAgent":"t"},
         "requestId":"r","routeKey":"$default","stage":"$default","time":"01/Jan/2026:09:40:00 +0000","timeEpoch":1767260400000},"isBase64Encoded":false}
        """;

    public const string Sweep =
        """{"version":"0","id":"i","detail-type":"Scheduled Event","source":"aws.events","account":"1","time":"2026-01-01T00:00:00Z","region":"r","resources":[],"detail":{}}""";

    public static string RequestOf(string method, string path, string? body = null, string domain = "d") => Request
        .Replace("\"GET\"", $"\"{method}\"", StringComparison.Ordinal)
        .Replace("/orders/7", path, StringComparison.Ordinal)
        .Replace("\"domainName\":\"d\"", $"\"domainName\":\"{domain}\"", StringComparison.Ordinal)
        .Replace("\"isBase64Encoded\"", body is null ? "\"isBase64Encoded\"" : $"\"body\":{System.Text.Json.JsonSerializer.Serialize(body)},\"isBase64Encoded\"", StringComparison.Ordinal)
        .Replace("\"accept\"", "\"content-type\":\"application/json\",\"accept\"", StringComparison.Ordinal);

    public static string Batch(params int[] orders) => BatchOf("orders", orders);

    public static string BatchOf(string queue, params int[] orders) => $$"""{"Records":[{{string.Join(',', orders.Select(order => Message(queue, order)))}}]}""";

    private static string Message(string queue, int order) =>
        $$"""{"messageId":"{{order}}","receiptHandle":"h","body":"{\"orderId\":{{order}},\"customer\":\"Ada\"}","attributes":{},"messageAttributes":{},"md5OfBody":"m","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:r:1:{{queue}}","awsRegion":"r"}""";
}
