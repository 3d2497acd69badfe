namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>Parameters that would be filled with something else than their attributes say.</summary>
public sealed class BindingFindingTests
{
    private const string Queue = "[SqsBatch(PartialResponses = true)]";
    private const string Post = "[HttpTrigger(\"POST /a/{id}\")]";

    // Attributes that another library calls the same.
    private const string Others = """
        namespace Annotations { public sealed class FromHeaderAttribute : System.Attribute { public string? Name { get; set; } } public sealed class FromServicesAttribute : System.Attribute; }
        """;

    public static TheoryData<string, string, string[]> Faults => new()
    {
        { Queue, "[FromQuery] string o", ["LR1017 '[FromQuery] string o'"] },
        { Queue, "[FromHeader(\"x\")] string o", ["LR1017 '[FromHeader(\"x\")] string o'"] },
        { Queue, "[FromBody] Order o", ["LR1017 '[FromBody] Order o'"] },
        { Queue, "[FromAttribute(\"x\"), Payload] string o", ["LR1017 '[FromAttribute(\"x\"), Payload] string o'"] },
        { Queue, "[FromServices, Payload] Order o", ["LR1006 'Take'", "LR1017 '[FromServices, Payload] Order o'"] },
        { Queue, "[Payload] SqsMessage o", ["LR1017 '[Payload] SqsMessage o'"] },
        { Queue, "[FromServices] CancellationToken o", ["LR1017 '[FromServices] CancellationToken o'"] },
        { Queue, "[Annotations.FromServices] IDisposable o", ["LR1006 'Take'", "LR1017 '[Annotations.FromServices] IDisposable o'"] },
        { Queue, "[Microsoft.Extensions.DependencyInjection.FromKeyedServices(\"k\")] IDisposable o", ["LR1006 'Take'", "LR1017 '[Microsoft.Extensions.DependencyInjection.FromKeyedServices(\"k\")] IDisposable o'"] },
        { Queue, "[Payload] Order o", [] },
        { Queue, "[FromAttribute(\"x\")] string o", [] },
        { "[DynamoDbBatch(PartialResponses = true)]", "[NewImage, OldImage] Order? o", ["LR1017 '[NewImage, OldImage] Order? o'"] },
        { "[DynamoDbBatch(PartialResponses = true)]", "[Keys] Order o", [] },
        { Post, "[FromAttribute(\"a\")] string o", ["LR1017 '[FromAttribute(\"a\")] string o'"] },
        { Post, "[NewImage] Order o", ["LR1017 '[NewImage] Order o'"] },
        { Post, "[FromQuery, FromHeader(\"x\")] string o", ["LR1017 '[FromQuery, FromHeader(\"x\")] string o'"] },
        { Post, "[FromHeader(\"x\")] InvocationContext o", ["LR1017 '[FromHeader(\"x\")] InvocationContext o'"] },
        { Post, "[Annotations.FromHeader(Name = \"x\")] string o", ["LR1017 '[Annotations.FromHeader(Name = \"x\")] string o'"] },
        { Post, "[FromHeader(\"x\")] string o", [] },
        { Post, "[FromQuery] string id", [] },
        { Post, "[System.Diagnostics.CodeAnalysis.AllowNull, FromQuery] string o", [] },
        { Post + Queue, "[FromHeader(\"tenant\"), FromAttribute(\"tenant\")] string tenant", [] },
        { Post + Queue, "[Payload] Order o", [] },
        { Post + Queue, "[FromHeader(\"tenant\")] string tenant", ["LR1017 '[FromHeader(\"tenant\")] string tenant'"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task An_attribute_that_binds_nothing_is_underlined(string attributes, string parameter, string[] findings) => Assert.Equal(
        findings, await RouteHost.FindingsAsync($"public static class S {{ {attributes} public static void Take({parameter}) {{ }} }}", Others, Sources.Order, Sources.Json));

    [Fact]
    public async Task A_payload_is_the_body_of_a_request_and_of_a_message_alike()
    {
        RunningFunction function = RunningFunction.Start("public static class S { [HttpTrigger(\"POST /a\"), SqsBatch(PartialResponses = true)] public static void Take([Payload] string text) => Seen.Add(text); }");
        await function.InvokeAsync(Http.HttpRequests.Of("POST", "/a", body: "one"));
        await function.InvokeAsync(Events.Sqs("two"));
        Assert.Equal("one two", function.Seen);
    }
}
