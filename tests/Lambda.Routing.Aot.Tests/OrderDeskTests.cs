namespace Lambda.Routing.Aot.Tests;

public sealed class PublishedOrderDesk() : PublishedFunction("samples", "OrderDesk", "OrderDesk.csproj");

/// <summary>The sample as Lambda runs it: the native executable, events of every kind.</summary>
public sealed class OrderDeskTests(PublishedOrderDesk function) : IClassFixture<PublishedOrderDesk>
{
    private const string GetOrder = """
        {"version":"2.0","routeKey":"$default","rawPath":"/orders/1001","rawQueryString":"","headers":{"accept":"application/json"},
         "requestContext":{"accountId":"1","apiId":"a","domainName":"d","http":{"method":"GET","path":"/orders/1001","protocol":"HTTP/1.1","sourceIp":"192.0.2.1","userAgent":"t"},
         "requestId":"r","routeKey":"$default","stage":"$default","time":"01/Jan/2026:09:40:00 +0000","timeEpoch":1767260400000},"isBase64Encoded":false}
        """;

    [Fact]
    public void Nothing_but_the_executable_is_published() => Assert.Equal(["bootstrap"], function.Files);

    [Fact]
    public async Task A_batch_succeeds() =>
        Assert.Equal(("response", """{"batchItemFailures":[]}"""), (await function.SendAsync(Batch(Message("a", Order)))).Only());

    [Fact]
    public async Task A_message_that_does_not_read_is_that_messages_failure() =>
        Assert.Equal(("response", """{"batchItemFailures":[{"itemIdentifier":"b"}]}"""), (await function.SendAsync(Batch(
            Message("a", Order), Message("b", """{\"orderId\":1002}""")))).Only());

    [Fact]
    public async Task A_message_whose_handler_throws_is_that_messages_failure() =>
        Assert.Equal(("response", """{"batchItemFailures":[{"itemIdentifier":"a"}]}"""), (await function.SendAsync(Batch(
            Message("a", """{\"orderId\":1002,\"customer\":\"c\",\"items\":[]}"""), Message("b", Order)))).Only());

    [Theory]
    [InlineData("""{"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"r","eventTime":"2026-01-01T09:30:00.000Z","eventName":"ObjectCreated:Put","userIdentity":{"principalId":"p"},"requestParameters":{"sourceIPAddress":"192.0.2.10"},"responseElements":{},"s3":{"s3SchemaVersion":"1.0","configurationId":"c","bucket":{"name":"uploads","ownerIdentity":{"principalId":"p"},"arn":"arn:aws:s3:::uploads"},"object":{"key":"invoices/a+b.pdf","size":1,"eTag":"e","sequencer":"0"}}}]}""")]
    [InlineData("""{"version":"0","id":"i","detail-type":"Scheduled Event","source":"aws.events","account":"1","time":"2026-01-01T09:35:00Z","region":"r","resources":["arn:aws:events:r:1:rule/x"],"detail":{}}""")]
    public async Task An_event_without_an_answer_succeeds(string json) => Assert.Equal("response", (await function.SendAsync(json)).Only().Kind);

    [Fact]
    public async Task A_handlers_exception_is_reported_with_type_message_and_stack()
    {
        (string kind, string body) = (await function.SendAsync("""{"version":"0","id":"i","detail-type":"PaymentSettled","source":"shop.payments","account":"1","time":"2026-01-01T09:20:00Z","region":"r","resources":[],"detail":{"orderId":7,"amount":1.5,"method":"card"}}""")).Only();
        Assert.Equal("error", kind);
        Assert.Contains("\"errorType\":\"UnknownOrderException\"", body, StringComparison.Ordinal);
        Assert.Contains("The payment is for an order that is not here.", body, StringComparison.Ordinal);
        Assert.Contains("\"stackTrace\":[", body, StringComparison.Ordinal);
        Assert.Contains("PaymentDesk", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_of_an_earlier_batch_answers_a_request()
    {
        NativeResult result = await NativeRun.SendAsync(function.Executable, null, Batch(Message("a", Order)), GetOrder);
        Assert.Equal(2, result.Answers.Count);
        Assert.Contains("\"statusCode\":200", result.Answers[1].Text, StringComparison.Ordinal);
        Assert.Contains("POT-1L", result.Answers[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_for_nothing_is_a_404() =>
        Assert.Contains("\"statusCode\":404", (await function.SendAsync(GetOrder)).Only().Body, StringComparison.Ordinal);

    [Fact]
    public async Task An_unknown_event_fails_and_names_its_keys()
    {
        (string kind, string body) = (await function.SendAsync("""{"hello":"secret-value"}""")).Only();
        Assert.Equal("error", kind);
        Assert.Contains("UnroutedEventException", body, StringComparison.Ordinal);
        Assert.Contains("hello", body, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-value", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_JSON_fails() => Assert.Equal("error", (await function.SendAsync("""{"Records":[{"eventSource":""")).Only().Kind);

    private const string Order = """{\"orderId\":1001,\"customer\":\"c-17\",\"items\":[{\"sku\":\"POT-1L\",\"qty\":1,\"price\":24.9}],\"note\":null}""";

    private static string Batch(params string[] messages) => $$"""{"Records":[{{string.Join(',', messages)}}]}""";

    private static string Message(string id, string body) =>
        $$"""{"messageId":"{{id}}","receiptHandle":"h","body":"{{body}}","attributes":{"ApproximateReceiveCount":"1","SentTimestamp":"1767258001000","SenderId":"s","ApproximateFirstReceiveTimestamp":"1767258001120"},"messageAttributes":{},"md5OfBody":"m","eventSource":"aws:sqs","eventSourceARN":"arn:aws:sqs:r:1:orders","awsRegion":"r"}""";
}
