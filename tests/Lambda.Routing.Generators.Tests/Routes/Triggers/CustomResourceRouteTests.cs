using System.Text.Json;

namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>Requests of custom resources, answered through a sender that the container has.</summary>
public sealed class CustomResourceRouteTests
{
    private const string Url = "https://answers.example/secret?Signature=abc";

    private const string Startup = """
        using Microsoft.Extensions.DependencyInjection;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        public sealed class Recorder : ICustomResourceSender
        {
            public ValueTask SendAsync(Uri responseUrl, ReadOnlyMemory<byte> answer, CancellationToken cancellationToken)
            {
                if (responseUrl.Host == "down.example") { throw new System.Net.Http.HttpRequestException("down"); }
                Seen.Add(System.Text.Encoding.UTF8.GetString(answer.Span));
                return default;
            }
        }

        public interface IMissing;

        [LambdaStartup]
        public static class Startup
        {
            public static void ConfigureServices(IServiceCollection services) => services.AddScoped<ICustomResourceSender, Recorder>();
        }

        public sealed record Shelf(int Id, bool Open, bool? Wide, double Height, string Name, bool[] Flags);
        [JsonSerializable(typeof(Shelf))] [JsonSourceGenerationOptions(NumberHandling = JsonNumberHandling.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.Unspecified)]
        internal sealed partial class ShelfJson : JsonSerializerContext;
        """;

    private const string Keeper = """
        public sealed class Keeper
        {
            [CustomResourceTrigger("Custom::Shelf", RequestType = "Create")]
            public CustomResourceResult Create(CustomResourceEvent request) => new()
            {
                PhysicalResourceId = "shelf-1", NoEcho = true, Data = new Dictionary<string, string> { ["Label"] = "Gemüse" },
            };

            [CustomResourceTrigger("Custom::Shelf", RequestType = "Update")]
            public async Task Update() => await Task.Yield();

            [CustomResourceTrigger("Custom::Shelf", RequestType = "Delete")]
            public static void Delete() => Seen.Add("deleted");

            [CustomResourceTrigger("Custom::Bad")]
            public static ValueTask<CustomResourceResult?> Bad() => throw new InvalidOperationException("no room");

            [CustomResourceTrigger("Custom::Big")]
            public static CustomResourceResult Big() => new() { PhysicalResourceId = "big-1", Data = new Dictionary<string, string> { ["A"] = new string('x', 5000) } };

            [CustomResourceTrigger("Custom::Typed")]
            public static void Typed(Shelf shelf, [OldProperties] Shelf? before) => Seen.Add($"{shelf.Id} {shelf.Open} {shelf.Wide} {shelf.Height} {shelf.Name} {shelf.Flags[1]} {before?.Id}");

            [CustomResourceTrigger("Custom::Unbuilt")]
            public void Unbuilt(IMissing missing) => Seen.Add("unbuilt");
        }
        """;

    [Fact]
    public async Task A_request_that_no_time_is_left_for_is_answered_before_the_deadline()
    {
        (_, JsonElement answer) = await AskAsync(
            Request.Update("Custom::Shelf", "s", responseUrl: Url), new InvocationContext { Deadline = DateTimeOffset.UtcNow });

        Assert.Equal(("FAILED", "s"), Outcome(answer));
        Assert.Contains("deadline", answer.GetProperty("Reason").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_success_is_answered_with_the_result_and_the_ids_of_the_request()
    {
        (RunningFunction function, JsonElement answer) = await AskAsync(Request.Create("Custom::Shelf", responseUrl: Url));

        Assert.Equal("cloudformation Keeper.Create", function.Route);
        Assert.Equal(
            """{"Status":"SUCCESS","PhysicalResourceId":"shelf-1","StackId":"arn:stack","RequestId":"request-2","LogicalResourceId":"MyResource","NoEcho":true,"Data":{"Label":"Gemüse"}}""",
            answer.GetRawText());
        Assert.Empty(function.Log.Errors);
    }

    [Fact]
    public async Task An_update_keeps_the_id_that_the_resource_has()
    {
        (_, JsonElement answer) = await AskAsync(Request.Update("Custom::Shelf", "shelf-7", responseUrl: Url));

        Assert.Equal(("SUCCESS", "shelf-7"), Outcome(answer));
        Assert.False(answer.TryGetProperty("Data", out _));
    }

    [Fact]
    public async Task A_failure_is_answered_once_and_the_invocation_succeeds()
    {
        (RunningFunction function, JsonElement answer) = await AskAsync(
            Request.Update("Custom::Bad", "bad-1", responseUrl: Url), new InvocationContext { RequestId = "r-1", LogStreamName = "stream" });

        Assert.Equal(("FAILED", "bad-1"), Outcome(answer));
        Assert.Equal("Invocation r-1 in log stream stream. InvalidOperationException: no room", answer.GetProperty("Reason").GetString());
        Assert.Equal("no room", Assert.Single(function.Log.Errors).Exception!.Message);
    }

    [Fact]
    public async Task What_was_never_created_is_deleted_without_a_call()
    {
        (_, JsonElement failed) = await AskAsync(Request.Create("Custom::Bad", responseUrl: Url));
        (string status, string marker) = Outcome(failed);
        Assert.Equal("FAILED", status);

        (RunningFunction function, JsonElement deleted) = await AskAsync(Request.Delete("Custom::Bad", marker, responseUrl: Url));
        Assert.Equal(("SUCCESS", marker), Outcome(deleted));
        Assert.Empty(function.Log.Errors);
    }

    [Theory]
    [InlineData("Custom::Nobody", "UnroutedEventException")]
    [InlineData("Custom::Unbuilt", "InvalidOperationException")]
    public async Task A_request_that_no_handler_gets_is_answered_as_failed(string type, string failure)
    {
        (_, JsonElement answer) = await AskAsync(Request.Delete(type, "x-1", responseUrl: Url));

        Assert.Equal(("FAILED", "x-1"), Outcome(answer));
        Assert.StartsWith(failure, answer.GetProperty("Reason").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"RequestType":"Create","StackId":"s","RequestId":"r","LogicalResourceId":"L","ResourceType":7,"ResponseURL":"https://a.example/"}""")]
    [InlineData("""{"RequestType":"Create","StackId":"s","RequestId":"r","LogicalResourceId":"L","ResourceType":"Custom::Typed","ResourceProperties":{"Id":"x"},"ResponseURL":"https://a.example/"}""")]
    [InlineData("""{"RequestType":"Create","StackId":"s","RequestId":"r","LogicalResourceId":"L","ResourceType":"Custom::Typed","ResourceProperties":null,"ResponseURL":"https://a.example/"}""")]
    [InlineData("""{"RequestType":"Create","StackId":"s","RequestId":"r","LogicalResourceId":"L","ResponseURL":"https://a.example/"}""")]
    public async Task A_request_that_does_not_read_is_answered_as_failed(string json)
    {
        (_, JsonElement answer) = await AskAsync(json);

        Assert.Equal("FAILED", Outcome(answer).Status);
        Assert.Equal("s", answer.GetProperty("StackId").GetString());
        Assert.Equal("r", answer.GetProperty("RequestId").GetString());
        Assert.Equal("L", answer.GetProperty("LogicalResourceId").GetString());
    }

    [Fact]
    public async Task Data_that_is_too_long_is_a_failure_of_the_resource_that_was_made()
    {
        (_, JsonElement answer) = await AskAsync(Request.Create("Custom::Big", responseUrl: Url));

        Assert.Equal(("FAILED", "big-1"), Outcome(answer));
    }

    [Fact]
    public async Task Numbers_and_Booleans_read_from_strings_whatever_the_context_says()
    {
        RunningFunction function = Start();
        const string Properties = """{"ServiceToken":"t","Id":"5","Open":"true","Wide":"False","Height":"1.5","Name":"n","Flags":["true","false"]}""";
        await function.InvokeAsync(Request.Update("Custom::Typed", "x", Properties, Properties.Replace("\"5\"", "4", StringComparison.Ordinal), Url));

        Assert.StartsWith("5 True False 1.5 n False 4 {\"Status\":\"SUCCESS\"", function.Seen, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://answers.example/")]
    [InlineData("ftp://answers.example/")]
    [InlineData("/relative")]
    public async Task An_answer_goes_over_https_or_the_handler_is_not_called(string url)
    {
        RunningFunction function = Start();
        InvalidOperationException failure = await function.ThrowsAsync<InvalidOperationException>(Request.Delete("Custom::Shelf", "s", responseUrl: url));

        Assert.DoesNotContain(url, failure.Message, StringComparison.Ordinal);
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_delivered_fails_the_invocation()
    {
        RunningFunction function = Start();
        await function.ThrowsAsync<HttpRequestException>(Request.Delete("Custom::Shelf", "s", responseUrl: "https://down.example/"));
        await function.ThrowsAsync<HttpRequestException>(Request.Delete("Custom::Bad", "s", responseUrl: "https://down.example/"));
    }

    [Fact]
    public async Task Without_a_response_URL_the_answer_is_returned_and_a_failure_thrown()
    {
        RunningFunction function = Start();

        Assert.Equal("""{"PhysicalResourceId":"shelf-1","NoEcho":true,"Data":{"Label":"Gemüse"}}""", await function.InvokeAsync(Request.Create("Custom::Shelf")));
        Assert.Equal("""{"PhysicalResourceId":"s"}""", await function.InvokeAsync(Request.Update("Custom::Shelf", "s")));
        await function.ThrowsAsync<InvalidOperationException>(Request.Create("Custom::Bad"));
        await function.ThrowsAsync<UnroutedEventException>(Request.Create("Custom::Nobody"));
        Assert.Equal("", function.Seen);
    }

    private static RunningFunction Start() => RunningFunction.Start(Startup, Keeper);

    private static async Task<(RunningFunction Function, JsonElement Answer)> AskAsync(string json, InvocationContext? context = null)
    {
        RunningFunction function = Start();
        Assert.Equal("", await function.InvokeAsync(json, context));
        return (function, JsonElement.Parse(function.Seen));
    }

    private static (string Status, string Id) Outcome(JsonElement answer) =>
        (answer.GetProperty("Status").GetString()!, answer.GetProperty("PhysicalResourceId").GetString()!);

    /// <summary>Requests as AWS CloudFormation writes them.</summary>
    private static class Request
    {
        public static string Create(string type, string? responseUrl = null) => Of("Create", type, null, "{}", null, responseUrl);

        public static string Update(string type, string id, string properties = "{}", string old = "{}", string? responseUrl = null) =>
            Of("Update", type, id, properties, old, responseUrl);

        public static string Delete(string type, string id, string? responseUrl = null) => Of("Delete", type, id, "{}", null, responseUrl);

        private static string Of(string request, string type, string? id, string properties, string? old, string? url) => $$"""
            {"RequestType":"{{request}}","ResponseURL":{{Quote(url)}},"StackId":"arn:stack","RequestId":"request-2","ResourceType":"{{type}}",
             "LogicalResourceId":"MyResource","PhysicalResourceId":{{Quote(id)}},"ResourceProperties":{{properties}},"OldResourceProperties":{{old ?? "null"}} }
            """;

        private static string Quote(string? text) => text is null ? "null" : $"\"{text}\"";
    }
}
