using System.Text;
using Amazon.Lambda.RuntimeSupport;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>AWS's event classes as parameters: the whole event, read and answered by the user's serializer.</summary>
public sealed class AwsEventTests
{
    private const string Json = """
        using System.Text.Json.Serialization;
        using Amazon.Lambda.APIGatewayEvents;
        using Amazon.Lambda.Core;
        using Amazon.Lambda.Serialization.SystemTextJson;
        using Amazon.Lambda.SQSEvents;
        [assembly: LambdaSerializer(typeof(SourceGeneratorLambdaJsonSerializer<AwsJson>))]
        [JsonSerializable(typeof(SQSEvent)), JsonSerializable(typeof(SQSBatchResponse))]
        [JsonSerializable(typeof(APIGatewayHttpApiV2ProxyRequest)), JsonSerializable(typeof(APIGatewayHttpApiV2ProxyResponse))]
        public sealed partial class AwsJson : JsonSerializerContext;
        """;

    private const string Queue = """
        using Amazon.Lambda.Core;
        using Amazon.Lambda.SQSEvents;
        public static class Shop
        {
            [SqsBatch("orders")]
            public static SQSBatchResponse Take(SQSEvent all, ILambdaContext context)
            {
                Seen.Add(string.Join(',', all.Records.Select(record => record.MessageId + record.Body!.Length)) + context.AwsRequestId);
                return new SQSBatchResponse { BatchItemFailures = [new() { ItemIdentifier = "x" }] };
            }
        }
        """;

    [Fact]
    public async Task A_whole_event_is_read_by_the_serializer_and_the_response_comes_back_untouched()
    {
        var shop = new AwsProject().Load(Queue, Json);
        TestInvocations lambda = TestInvocations.Begin().Add(AwsEvents.Batch(1, 2), new AwsContext());

        await (Task<int>)shop.GetType("Consumer.LambdaFunction")!.GetMethod("RunAsync")!.Invoke(null, null)!;

        Assert.Equal("130,230r1", AwsProject.SeenBy(shop));
        Assert.Equal("""r1: {"batchItemFailures":[{"itemIdentifier":"x"}]}""", Assert.Single(lambda.Reports));
    }

    [Fact]
    public async Task Nested_classes_of_an_event_are_read_whole()
    {
        RoutedFunction function = new AwsProject { Host = "own" }.Start("""
            using Amazon.Lambda.Core;
            using System.Text.Json.Serialization;
            using S3Event = Amazon.Lambda.S3Events.S3Event;
            [assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.SourceGeneratorLambdaJsonSerializer<S3Json>))]
            namespace Amazon.Lambda.S3Events
            {
                public class S3Event
                {
                    public List<S3EventNotificationRecord> Records { get; set; } = [];
                    public class S3EventNotificationRecord { public string? EventName { get; set; } public S3Entity? S3 { get; set; } }
                    public class S3Entity { public S3ObjectEntity? Object { get; set; } }
                    public class S3ObjectEntity { public string? Key { get; set; } public long Size { get; set; } }
                }
            }
            public static class Shop
            {
                [S3Trigger("uploads")] public static async Task File(S3Event all)
                {
                    await Task.Yield();
                    foreach (S3Event.S3EventNotificationRecord record in all.Records) Seen.Add($"{record.EventName} {record.S3!.Object!.Key} {record.S3.Object.Size}");
                }
            }
            [JsonSerializable(typeof(S3Event))] public sealed partial class S3Json : JsonSerializerContext;
            """);

        await function.InvokeAsync("""{"Records":[{"eventVersion":"2.1","eventSource":"aws:s3","awsRegion":"r","eventTime":"2026-01-01T09:30:00.000Z","eventName":"ObjectCreated:Put","userIdentity":{"principalId":"p"},"requestParameters":{"sourceIPAddress":"192.0.2.10"},"responseElements":{},"s3":{"s3SchemaVersion":"1.0","configurationId":"c","bucket":{"name":"uploads","ownerIdentity":{"principalId":"p"},"arn":"arn:aws:s3:::uploads"},"object":{"key":"a","size":12,"eTag":"e","sequencer":"0"}}}]}"""u8.ToArray());

        Assert.Equal("ObjectCreated:Put a 12", AwsProject.SeenBy(function.GetType().Assembly));
    }

    [Fact]
    public async Task Filters_hold_for_it_as_for_any_other_route()
    {
        RoutedFunction function = new AwsProject { Host = "own" }.Start(Queue, Json);
        await Assert.ThrowsAsync<UnroutedEventException>(() => function.InvokeAsync(Encoding.UTF8.GetBytes(AwsEvents.BatchOf("returns", 1))));
        Assert.Equal("sqs Shop.Take", (await function.InvokeAsync(Encoding.UTF8.GetBytes(AwsEvents.Batch(1)))).Route);
    }

    [Fact]
    public async Task A_request_is_read_and_answered_as_AWS_s_classes_have_it()
    {
        RoutedFunction function = AwsProject.Library.Start(Json, """
            using Amazon.Lambda.APIGatewayEvents;
            public sealed class Api
            {
                [HttpTrigger("$default")]
                public async Task<APIGatewayHttpApiV2ProxyResponse> Serve(APIGatewayHttpApiV2ProxyRequest request)
                {
                    await Task.Yield();
                    return new() { StatusCode = 418, Body = request.RawPath };
                }
            }
            """);

        InvocationResult result = await function.InvokeAsync(Encoding.UTF8.GetBytes(AwsEvents.Request));

        Assert.Equal("""{"statusCode":418,"body":"/orders/7"}""", Encoding.UTF8.GetString(result.Response.Span));
        Assert.Equal("apigw-http Api.Serve", result.Route);
    }

    [Fact]
    public async Task Other_triggers_of_the_function_stay_as_they_are()
    {
        RoutedFunction function = new AwsProject().Start(Queue, Json, """
            using System.Text.Json.Serialization;
            public static class Api { [HttpTrigger("GET /orders/{id}")] public static Order Get(int id) => new(id, "Ada"); }
            [JsonSerializable(typeof(Order))] internal sealed partial class AppJson : JsonSerializerContext;
            """);

        string answer = Encoding.UTF8.GetString((await function.InvokeAsync(Encoding.UTF8.GetBytes(AwsEvents.Request))).Response.Span);

        Assert.Contains("Ada", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_class_with_type_parameters_and_one_derived_from_it_stand_for_the_event_too()
    {
        RoutedFunction function = new AwsProject { Host = "own" }.Start("""
            using Amazon.Lambda.Core;
            using System.Text.Json.Serialization;
            [assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.SourceGeneratorLambdaJsonSerializer<PaidJson>))]
            namespace Amazon.Lambda.CloudWatchEvents { public class CloudWatchEvent<T> { public string? Source { get; set; } public T? Detail { get; set; } } }
            public sealed class Paid : Amazon.Lambda.CloudWatchEvents.CloudWatchEvent<Order>;
            public static class Shop
            {
                [EventBridgeTrigger(Source = "shop")] public static void Settle(Paid paid) => Seen.Add($"{paid.Source} {paid.Detail!.OrderId}");
            }
            [JsonSerializable(typeof(Paid))] public sealed partial class PaidJson : JsonSerializerContext;
            """);

        await function.InvokeAsync("""{"version":"0","id":"i","detail-type":"Paid","source":"shop","account":"1","time":"2026-01-01T00:00:00Z","region":"r","resources":[],"detail":{"OrderId":7,"Customer":"Ada"}}"""u8.ToArray());

        Assert.Equal("shop 7", AwsProject.SeenBy(function.GetType().Assembly));
    }

    [Fact]
    public async Task The_serializer_s_context_reads_payloads_where_several_know_them()
    {
        RoutedFunction function = new AwsProject().Start("""
            using System.Text.Json.Serialization;
            [assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.SourceGeneratorLambdaJsonSerializer<Chosen>))]
            public static class Shop { [HttpTrigger("GET /orders/{id}")] public static Order Get(int id) => new(id, "Ada"); }
            [JsonSerializable(typeof(Order)), JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.KebabCaseLower)] public sealed partial class Chosen : JsonSerializerContext;
            [JsonSerializable(typeof(Order)), JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)] public sealed partial class Other : JsonSerializerContext;
            """);

        Assert.Contains("order-id", Encoding.UTF8.GetString((await function.InvokeAsync(Encoding.UTF8.GetBytes(AwsEvents.Request))).Response.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_may_have_a_serializer_of_its_own()
    {
        RoutedFunction function = new AwsProject { Host = "own" }.Start(Json, """
            using Amazon.Lambda.Core;
            using Amazon.Lambda.SQSEvents;
            public sealed class Odd : ILambdaSerializer
            {
                public T Deserialize<T>(Stream stream) => (T)(object)new SQSEvent { Records = [new() { MessageId = "odd" }] };
                public void Serialize<T>(T response, Stream stream) => stream.Write("{\"odd\":true}"u8);
            }
            public static class Shop
            {
                [SqsBatch, LambdaSerializer(typeof(Odd))] public static SQSBatchResponse Take(SQSEvent all) { Seen.Add(all.Records[0].MessageId!); return new(); }
            }
            """);

        InvocationResult result = await function.InvokeAsync(Encoding.UTF8.GetBytes(AwsEvents.Batch(1)));

        Assert.Equal("""{"odd":true}""", Encoding.UTF8.GetString(result.Response.Span));
        Assert.Equal("odd", AwsProject.SeenBy(function.GetType().Assembly));
    }

    public static TheoryData<string, string[]> Faults => new()
    {
        { "[SqsBatch] public static void A(SQSEvent e) { } [SqsBatch(\"b\", PartialResponses = true)] public static void B(SqsMessage m) { }", ["LR3100 'SqsBatch'"] },
        { "[SqsBatch(PartialResponses = true)] public static void A(SQSEvent e, SqsMessage m) { }", ["LR1002 'SqsMessage m'"] },
        { "[SqsBatch(PartialResponses = true)] public static void A(SQSEvent e, string body) { }", ["LR1002 'string body'"] },
        { "[SnsTrigger] public static void A(SQSEvent e) { }", ["LR2100 'SQSEvent e'"] },
        { "[SqsBatch(PartialResponses = true)] public static void A(SQSBatchResponse r) { }", ["LR2100 'SQSBatchResponse r'"] },
        { "[SqsBatch(PartialResponses = true)] public static void A([Payload] SQSEvent.SQSMessage m) { }", ["LR2100 '[Payload] SQSEvent.SQSMessage m'"] },
        { "[SqsBatch(PartialResponses = true)] public static void A(IReadOnlyList<(SqsMessage, SQSEvent)> m) { }", ["LR2100 'IReadOnlyList<(SqsMessage, SQSEvent)> m'"] },
        { "[HttpTrigger(\"POST /a\")] public static void A(SQSEvent e) { }", ["LR2100 'SQSEvent e'"] },
        { "[HttpTrigger(\"GET /a\")] public static APIGatewayHttpApiV2ProxyResponse A() => new();", ["LR2100 'APIGatewayHttpApiV2ProxyResponse'"] },
        { "[HttpTrigger(\"GET /a\")] public static APIGatewayHttpApiV2ProxyResponse A(APIGatewayHttpApiV2ProxyRequest r) => new();", ["LR3101 '\"GET /a\"'"] },
        { "[HttpTrigger(\"$default\")] public static void A(APIGatewayHttpApiV2ProxyRequest r) { }", ["LR4004 'void'"] },
        { "[HttpTrigger(\"$default\")] public static RawResponse A(APIGatewayHttpApiV2ProxyRequest r) => null!;", ["LR1012 'RawResponse'"] },
        { "[HttpTrigger(\"$default\")] public static HttpResult A(APIGatewayHttpApiV2ProxyRequest r) => HttpResult.Ok();", ["LR1010 'HttpResult'"] },
        { "[SqsBatch] public static BatchFailures A(SQSEvent e) => BatchFailures.None;", ["LR1005 'BatchFailures'"] },
        { "[SqsBatch] public static SQSBatchResponse A(SQSEvent e, CancellationToken c, InvocationContext i, Amazon.Lambda.Core.ILambdaLogger l) => new();", [] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_underlined_exactly(string methods, string[] findings) => Assert.Equal(findings, await new AwsProject { Host = "own" }.FindingsAsync(
        Json, $"using Amazon.Lambda.APIGatewayEvents; using Amazon.Lambda.SQSEvents; public static class Shop {{ {methods} }}"));

    [Fact]
    public async Task Without_a_serializer_nothing_could_read_it() => Assert.Equal(
        ["LR2101 'Amazon.Lambda.SQSEvents.SQSEvent e'"],
        await new AwsProject { Host = "own" }.FindingsAsync("public static class Shop { [SqsBatch] public static void A(Amazon.Lambda.SQSEvents.SQSEvent e) { } }"));

    [Theory]
    [InlineData("LR2102", "DefaultLambdaJsonSerializer")]
    [InlineData("LR2102", "Derived")]
    [InlineData("LR2103", "NoSerializer")]
    [InlineData("LR2103", "Abstract")]
    [InlineData("LR2103", "Closed")]
    [InlineData("LR2103", "Outer.Hidden")]
    [InlineData("", "SourceGeneratorLambdaJsonSerializer<OrderJson>")]
    [InlineData("", "Own")]
    public async Task A_serializer_reads_without_reflection_and_can_be_created(string id, string serializer)
    {
        const string Types = """
            using System.Text.Json.Serialization;
            using Amazon.Lambda.Core;
            using Amazon.Lambda.Serialization.SystemTextJson;
            public class Derived : DefaultLambdaJsonSerializer;
            public class NoSerializer;
            public class Own : ILambdaSerializer { public T Deserialize<T>(Stream stream) => default!; public void Serialize<T>(T response, Stream stream) { } }
            public abstract class Abstract : Own;
            public class Closed(int size) : Own { public int Size => size; }
            public static class Outer { private sealed class Hidden : Own; }
            [JsonSerializable(typeof(Order))] public sealed partial class OrderJson : JsonSerializerContext;
            """;
        const string Usings = "using Amazon.Lambda.Core; using Amazon.Lambda.Serialization.SystemTextJson; ";
        const string Shop = "public static class Shop {{ {0} [ScheduleTrigger] public static void Sweep() {{ }} }}";
        string attribute = $"LambdaSerializer(typeof({serializer}))";
        string[] expected = id.Length == 0 ? [] : [$"{id} '{attribute}'"];
        var project = new AwsProject { Host = "own" };

        Assert.Equal(expected, await project.FindingsAsync(Types, $"{Usings}[assembly: {attribute}] {string.Format(null, Shop, "")}"));
        Assert.Equal(expected, await project.FindingsAsync(Types, $"{Usings}{string.Format(null, Shop, $"[{attribute}]")}"));
    }
}
