using System.Globalization;

namespace Lambda.Routing.Aot.Tests;

public sealed class PublishedLargeFunction() : PublishedFunction(LargeProject.Write());

/// <summary>500 handlers, those of a library beside them and another function's project among the references: published without a warning, and each event finds its method.</summary>
public sealed class LargeFunctionTests(PublishedLargeFunction function) : IClassFixture<PublishedLargeFunction>
{
    private const string Upload = """
        {"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"r","eventTime":"2026-01-01T09:30:00.000Z","eventName":"ObjectCreated:Put","userIdentity":{"principalId":"p"},
        "requestParameters":{"sourceIPAddress":"192.0.2.10"},"responseElements":{},"s3":{"s3SchemaVersion":"1.0","configurationId":"c",
        "bucket":{"name":"uploads","ownerIdentity":{"principalId":"p"},"arn":"arn:aws:s3:::uploads"},"object":{"key":"KEY","size":1,"eTag":"e","sequencer":"0"}}}]}
        """;

    [Theory]
    [InlineData("queue-0", "{\"number\":7}", "queue-0 7")]
    [InlineData("queue-99", "{\"number\":8}", "queue-99 8")]
    [InlineData("queue-199", "{\"number\":9}", "queue-199 9")]
    [InlineData("parcels", "{\"number\":10}", "the library's 10")]
    public async Task A_message_finds_its_queue_s_method(string queue, string body, string said)
    {
        NativeResult result = await function.SendAsync(Message(queue, body));
        Assert.Equal(("response", """{"batchItemFailures":[]}"""), result.Only());
        Assert.Equal(said, SaidBy(result));
    }

    [Theory]
    [InlineData("queue-200")]
    [InlineData("elsewhere")]
    public async Task A_message_of_a_queue_that_no_method_takes_fails(string queue)
    {
        NativeResult result = await function.SendAsync(Message(queue, "{\"number\":7}"));
        (string kind, string answer) = result.Only();
        Assert.Equal("error", kind);
        Assert.Contains("UnroutedEventException", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("another function's", result.End.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(74)]
    [InlineData(149)]
    public async Task A_request_finds_its_path_s_method(int route)
    {
        (string kind, string body) = (await function.SendAsync(string.Create(CultureInfo.InvariantCulture, $$$"""
            {"version":"2.0","routeKey":"$default","rawPath":"/route-{{{route}}}/1000","rawQueryString":"","headers":{},
            "requestContext":{"domainName":"d","stage":"$default","http":{"method":"GET","path":"/route-{{{route}}}/1000"}},"isBase64Encoded":false}
            """))).Only();
        Assert.Equal("response", kind);
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $$"""{\"number\":{{1000 + route}}}"""), body.Replace("\\u0022", "\\\"", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("folder-0/a", "folder-0 folder-0/a")]
    [InlineData("folder-74/b", "folder-74 folder-74/b")]
    public async Task An_upload_finds_its_folder_s_method(string key, string said) =>
        Assert.Equal(said, SaidBy(await function.SendAsync(Upload.Replace("KEY", key, StringComparison.Ordinal))));

    [Theory]
    [InlineData("Detail0", "Detail0 5")]
    [InlineData("Detail74", "Detail74 5")]
    public async Task An_event_finds_its_detail_type_s_method(string type, string said) => Assert.Equal(said, SaidBy(await function.SendAsync($$$"""
        {"version":"0","id":"1","detail-type":"{{{type}}}","source":"shop","account":"1","time":"2026-01-01T00:00:00Z","region":"r","resources":[],"detail":{"number":5}}
        """)));

    // What the host logs comes after what the method wrote.
    private static string SaidBy(NativeResult result) => result.End.Output.Split('\n')[0];

    private static string Message(string queue, string body) => $$$"""
        {"Records":[{"messageId":"message-1","receiptHandle":"h","body":"{{{body.Replace("\"", "\\\"", StringComparison.Ordinal)}}}","attributes":{},"messageAttributes":{},"md5OfBody":"m","eventSource":"aws:sqs",
        "eventSourceARN":"arn:aws:sqs:r:1:{{{queue}}}","awsRegion":"r"}]}
        """;
}
