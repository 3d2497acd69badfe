namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

public sealed class S3ObjectLambdaRouteTests
{
    private const string Writer = """
        using Microsoft.Extensions.DependencyInjection;
        using Lambda.Routing.S3ObjectLambda;
        public sealed class Writer : IS3GetObjectWriter
        {
            public async ValueTask WriteAsync(string outputRoute, string outputToken, S3GetObjectResponse response, CancellationToken cancellation)
            {
                string body = response.Body is null ? "" : await new StreamReader(response.Body).ReadToEndAsync(cancellation);
                Seen.Add($"{outputRoute} {outputToken} {response.StatusCode} {response.ErrorCode}{response.ContentType}{body}");
            }
        }
        [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddSingleton<IS3GetObjectWriter, Writer>(); }
        public sealed class Disposed(byte[] bytes) : MemoryStream(bytes) { protected override void Dispose(bool disposing) { Seen.Add("disposed"); base.Dispose(disposing); } }
        """;

    private const string Library = """
        public static class Library
        {
            [S3ObjectLambdaTrigger(AccessPoint = "books")] public static S3GetObjectResponse Get(S3GetObjectEvent e, Order order) =>
                new() { ContentType = "text/plain ", Body = new Disposed(System.Text.Encoding.UTF8.GetBytes(order.Customer)) };
            [S3ObjectLambdaTrigger(AccessPoint = "torn")] public static Task<S3GetObjectResponse> Torn() => throw new InvalidOperationException("secret reason");
            [S3ObjectLambdaTrigger(AccessPoint = "null")] public static S3GetObjectResponse? Null() => null;
            [S3ObjectLambdaTrigger(S3ObjectLambdaOperation.HeadObject)] public static S3HeadObjectResponse Head() => new() { Headers = new Dictionary<string, string> { ["ETag"] = "\"é\"" } };
            [S3ObjectLambdaTrigger(S3ObjectLambdaOperation.ListObjects)] public static S3ListObjectsResponse List(S3ListObjectsEvent e) => new() { ListResultXml = "<ListBucketResult/>" };
            [S3ObjectLambdaTrigger(S3ObjectLambdaOperation.ListObjectsV2)] public static async ValueTask<S3ListObjectsResponse> ListV2(S3ObjectLambdaEvent e)
            {
                await Task.Yield();
                return new()
                {
                    ListBucketResult = new()
                    {
                        Name = "b", KeyCount = 1, Contents = [new("k") { Size = 3, LastModified = DateTimeOffset.UnixEpoch, ETag = "e", Owner = new("i", null) }], CommonPrefixes = [new("p/")],
                    },
                };
            }
        }
        """;

    [Theory]
    [InlineData("books", "route token 200 text/plain acme disposed")]
    [InlineData("torn", "route token 500 InternalError")]
    [InlineData("null", "route token 500 InternalError")]
    [InlineData("unknown", "route token 500 InternalError")]
    public async Task Every_object_that_is_asked_for_is_answered_once(string accessPoint, string seen)
    {
        RunningFunction function = RunningFunction.Start(Writer, Library);
        Assert.Equal("", await function.InvokeAsync(Event("getObjectContext", accessPoint)));
        Assert.Equal(seen, function.Seen);
    }

    [Theory]
    [InlineData("headObjectContext", """{"statusCode":200,"headers":{"ETag":"\"é\""}}""")]
    [InlineData("listObjectsContext", """{"statusCode":200,"listResultXml":"<ListBucketResult/>"}""")]
    [InlineData("listObjectsV2Context", """{"statusCode":200,"listBucketResult":{"name":"b","keyCount":1,"isTruncated":false,"contents":[{"key":"k","lastModified":"1970-01-01T00:00:00Z","eTag":"e","size":3,"owner":{"id":"i"}}],"commonPrefixes":[{"prefix":"p/"}]}}""")]
    public async Task Headers_and_lists_are_returned(string context, string answer) =>
        Assert.Equal(answer, await RunningFunction.Start(Writer, Library).InvokeAsync(Event(context, "any")));

    [Fact]
    public async Task An_object_whose_answer_has_no_place_to_go_fails_the_invocation() =>
        await RunningFunction.Start(Writer, Library).ThrowsAsync<InvalidOperationException>("""{"xAmzRequestId":"r","userRequest":{},"getObjectContext":{"outputRoute":"route"}}""");

    [Fact]
    public async Task No_secret_is_in_the_text_of_a_request()
    {
        RunningFunction function = RunningFunction.Start(Writer, "public static class L { [S3ObjectLambdaTrigger] public static S3GetObjectResponse Get(S3GetObjectEvent e) { Seen.Add($\"{e} {e.GetObjectContext}\"); return new(); } }");
        await function.InvokeAsync(Event("getObjectContext", "books"));
        Assert.StartsWith("S3GetObjectEvent { r } S3GetObjectContext route", function.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[S3ObjectLambdaTrigger] public static void Get() { }", "LR4004 'void'", "LR1015 'S3ObjectLambdaTrigger'")]
    [InlineData("[S3ObjectLambdaTrigger(S3ObjectLambdaOperation.HeadObject)] public static void Head() { }", "LR4004 'void'")]
    [InlineData("[S3ObjectLambdaTrigger(S3ObjectLambdaOperation.HeadObject)] public static S3ListObjectsResponse Head() => new();", "LR1012 'S3ListObjectsResponse'")]
    public async Task An_answer_cannot_be_forgotten(string method, params string[] findings) =>
        Assert.Equal(findings.Order(StringComparer.Ordinal), (await RouteHost.FindingsAsync($"public static class S {{ {method} }}"))
            // Of the service as a whole, and of no route.
            .Where(finding => !finding.StartsWith("LR4021 ", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static string Event(string context, string accessPoint) => $$$"""
        {"xAmzRequestId":"r","{{{context}}}":{"inputS3Url":"https://s3.example/?X-Amz-Signature=hunter2","outputRoute":"route","outputToken":"token"},
         "configuration":{"accessPointArn":"arn:aws:s3-object-lambda:eu-west-1:123456789012:accesspoint/{{{accessPoint}}}","payload":"{\"orderId\":1,\"customer\":\"acme\"}"},
         "userRequest":{"url":"u","headers":{"Host":"h"}},"protocolVersion":"1.01"}
        """;
}
