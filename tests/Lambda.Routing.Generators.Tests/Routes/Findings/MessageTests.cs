namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>Messages name what the author wrote and say what to do.</summary>
public sealed class MessageTests
{
    public static TheoryData<string, string> Messages => new()
    {
        { "[SqsBatch(PartialResponses = true)] public static void Take(int number) { }", "Nothing in the event binds to the parameter 'number' of type 'int': say where it comes from with an attribute such as [Payload] or [FromServices], or leave it out" },
        { "[SqsBatch(PartialResponses = true)] public static void Take([FromHeader(\"x\")] string x) { }", "[FromHeader] on the parameter 'x' binds nothing: only an HTTP request has one, use [Payload] or [FromAttribute]" },
        { "[HttpTrigger(\"GET /a\")] public static void Take([FromQuery, FromCookie(\"x\")] string x) { }", "[FromCookie] on the parameter 'x' binds nothing: [FromQuery] already says where it comes from, leave one of them out" },
        { "[ScheduleTrigger] public static void Take([FromServices] CancellationToken t) { }", "[FromServices] on the parameter 't' binds nothing: 'System.Threading.CancellationToken' is bound by its type, leave the attribute out" },
        { "[SqsBatch(PartialResponses = true)] public static void Take(List<Order> all) { }", "The parameter 'all' of type 'System.Collections.Generic.List<Order>' could be all payloads of a batch or one payload that is a list: take IReadOnlyList<(SqsMessage, Order)>, or mark it with [Payload]" },
        { "[SqsBatch(PartialResponses = true)] public static void Take(SqsMessage[] all) { }", "The parameter 'all' of type 'Lambda.Routing.SqsMessage[]' is no list in which records come: take IReadOnlyList<SqsMessage>, or IReadOnlyList<(SqsMessage, TPayload)> with their payloads" },
        { "[S3Trigger] public static void Take(S3Record[] all) { }", "The parameter 'all' of type 'Lambda.Routing.S3Record[]' is no list in which records come: take IReadOnlyList<S3Record>" },
        { "[S3Trigger] public static void Take(Order[] all) { }", "The parameter 'all' of type 'Order[]' is of records that have no payload: take IReadOnlyList<S3Record>" },
        { "[ScheduleTrigger] public static int Take() => 1;", "'Take' returns 'int', which AWS discards for ScheduleTrigger: return nothing" },
        { "[ScheduleTrigger] public static void Take(IDisposable d, IFormattable f) { }", "'S.Take' needs 'System.IDisposable' and 'System.IFormattable', and nothing configures services: write a class with [LambdaStartup], and reference Microsoft.Extensions.DependencyInjection" },
        { "[SqsBatch(PartialResponses = true)] public static void Take(Uri[][] all) { }", "The parameter 'all' of type 'System.Uri[][]' could be all payloads of a batch or one payload that is a list: take IReadOnlyList<(SqsMessage, Uri[])>, or mark it with [Payload]" },
        { "[EventBridgeTrigger] public static void Take(Exception e) { }", "No JsonSerializerContext knows 'System.Exception': add [JsonSerializable(typeof(System.Exception))] to one" },
        { "[EventBridgeTrigger, PayloadJson(typeof(AppJson))] public static void Take(Exception e) { }", "'AppJson', which [PayloadJson] chooses, does not know 'System.Exception': add [JsonSerializable(typeof(System.Exception))] to it" },
        { "[SqsBatch(\"a\", PartialResponses = true, Unrouted = Unrouted.Skip)] public static void Take() { }", "Unrouted on 'S.Take' decides nothing, because 'S.Take' takes all of the records that it is about: leave it out, or narrow 'S.Take'" },
    };

    [Theory]
    [MemberData(nameof(Messages))]
    public async Task A_message_names_the_author_s_symbols_and_says_what_to_do(string handler, string message) =>
        Assert.Equal([message], await RouteHost.MessagesAsync($"public static class S {{ {handler} }}", Sources.Order, Sources.Json));

    [Fact]
    public async Task A_class_that_cannot_be_created_says_why() => Assert.Equal(
        ["'Take' cannot be called: Desk has required members, and nobody sets them: take them in its constructor"],
        await RouteHost.MessagesAsync("public sealed class Desk { public required string Name { get; init; } [ScheduleTrigger] public void Take() { } }"));
}
