namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Answers that an event type writes: what a handler returns, what it need not return, and what is no answer.</summary>
public sealed class AnswerTests
{
    private const string Vendor = """
        using System.Buffers;
        using System.Text;
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;
        namespace Vendor;

        public record Greeting(string Text);
        public sealed record LoudGreeting(string Text) : Greeting(Text);
        public sealed record Bow(int Depth);

        [Sources(typeof(VisitEvent)), Delivery(Delivery.Synchronous)] public sealed class VisitTriggerAttribute : TriggerAttribute;
        [EventType, Source("visit"), Shape("visitor")]
        public sealed partial record VisitEvent : IRespondingEvent<VisitEvent, Greeting>, IRespondingEvent<VisitEvent, Bow>
        {
            public partial string? Visitor { get; init; }
            public static void WriteResponse(ReadOnlySpan<byte> json, VisitEvent @event, Greeting response, IBufferWriter<byte> output) =>
                output.Write(Encoding.UTF8.GetBytes($"{@event.Visitor}:{response.Text}:{json.Length}"));
            public static void WriteResponse(ReadOnlySpan<byte> json, VisitEvent @event, Bow response, IBufferWriter<byte> output) =>
                output.Write(Encoding.UTF8.GetBytes($"bow {response.Depth}"));
        }

        [Sources(typeof(CallEvent)), Delivery(Delivery.Synchronous)] public sealed class CallTriggerAttribute : TriggerAttribute;
        [EventType, Source("call"), Shape("caller")]
        public sealed partial record CallEvent : IRespondingEvent<CallEvent, Greeting>, IDefaultRespondingEvent<CallEvent>
        {
            public static void WriteResponse(ReadOnlySpan<byte> json, CallEvent @event, Greeting response, IBufferWriter<byte> output) => output.Write("given"u8);
            public static void WriteDefaultResponse(ReadOnlySpan<byte> json, CallEvent @event, IBufferWriter<byte> output) => output.Write(json);
        }

        [Sources(typeof(RingEvent)), Delivery(Delivery.Synchronous)] public sealed class RingTriggerAttribute : TriggerAttribute;
        [EventType, Source("ring"), Shape("bell")]
        public sealed partial record RingEvent : IDefaultRespondingEvent<RingEvent>
        {
            public static void WriteDefaultResponse(ReadOnlySpan<byte> json, RingEvent @event, IBufferWriter<byte> output) => output.Write(json);
        }

        [Sources(typeof(AskEvent)), Delivery(Delivery.Synchronous)] public sealed class AskTriggerAttribute : TriggerAttribute;
        [EventType, Source("ask"), Shape("question"), AnswerRequired] public sealed partial record AskEvent : IEvent<AskEvent>;
        """;

    private const string Visit = """{"visitor":"Ann"}""";

    [Theory]
    [InlineData("Greeting Take() => new(\"hi\");", "Ann:hi:17")]
    [InlineData("Task<Greeting> Take() => Task.FromResult(new Greeting(\"hi\"));", "Ann:hi:17")]
    [InlineData("async ValueTask<LoudGreeting> Take() { await Task.Yield(); return new(\"HI\"); }", "Ann:HI:17")]
    [InlineData("Task<Bow?> Take(VisitEvent visit) => Task.FromResult<Bow?>(new(visit.Visitor!.Length));", "bow 3")]
    public async Task A_response_is_written_by_the_event_type(string handler, string answer)
    {
        RunningFunction function = RunningFunction.Start(Vendor, $$"""using Vendor; public static class Desk { [VisitTrigger] public static {{handler}} }""");
        Assert.Equal(answer, await function.InvokeAsync(Visit));
        Assert.Equal("visit Desk.Take", function.Route);
    }

    [Fact]
    public async Task A_response_that_is_null_fails_the_invocation_and_names_the_method()
    {
        RunningFunction function = RunningFunction.Start(Vendor, "using Vendor; public static class Desk { [VisitTrigger] public static Bow? Take() => null; }");
        InvalidOperationException exception = await function.ThrowsAsync<InvalidOperationException>(Visit);
        Assert.Contains("Desk.Take returned null", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_handler_that_throws_fails_the_invocation_and_answers_nothing()
    {
        RunningFunction function = RunningFunction.Start(Vendor, "using Vendor; public static class Desk { [VisitTrigger] public static Bow Take() => throw new NotSupportedException(); }");
        await function.ThrowsAsync<NotSupportedException>(Visit);
    }

    [Theory]
    [InlineData("void Take() { }", """{"caller":1}""")]
    [InlineData("Task Take() => Task.CompletedTask;", """{"caller":1}""")]
    [InlineData("async Task Take() => await Task.Yield();", """{"caller":1}""")]
    [InlineData("Greeting Take() => new(\"hi\");", "given")]
    public async Task An_event_type_may_answer_for_a_handler_that_returns_nothing(string handler, string answer)
    {
        RunningFunction function = RunningFunction.Start(Vendor, $$"""using Vendor; public static class Desk { [CallTrigger] public static {{handler}} }""");
        Assert.Equal(answer, await function.InvokeAsync("""{"caller":1}"""));
    }

    [Theory]
    [InlineData("Order Take() => new(1, \"c\");", """{"orderId":1,"customer":"c"}""")]
    [InlineData("string Take() => \"say \\\"hi\\\"\";", """say "hi" """)]
    [InlineData("string? Take() => null;", "null")]
    [InlineData("byte[] Take() => \"[1]\"u8.ToArray();", "[1]")]
    [InlineData("Stream Take() => new MemoryStream(\"[1]\"u8.ToArray());", "[1]")]
    [InlineData("RawResponse Take() => new(\"a,b\"u8.ToArray(), \"text/csv\");", "a,b", "text/csv")]
    public async Task What_the_sender_leaves_to_the_user_is_JSON_unless_it_says_otherwise(string handler, string answer, string contentType = "application/json")
    {
        RunningFunction function = RunningFunction.Start(Vendor, $$"""using Vendor; public static class Desk { [AskTrigger] public static {{handler}} }""");
        string actual = await function.InvokeAsync("""{"question":1}""");
        Assert.Equal(contentType, (await function.ResultAsync("""{"question":1}""")).ContentType);
        Assert.Equal(answer.TrimEnd(), actual.StartsWith('"') ? System.Text.Json.JsonSerializer.Deserialize<string>(actual) : actual);
    }

    public static TheoryData<string, string[]> Faults => new()
    {
        { "[VisitTrigger] public static void Take() { }", ["LR4004 'void'"] },
        { "[VisitTrigger] public static Task Take() => Task.CompletedTask;", ["LR4004 'Task'"] },
        { "[VisitTrigger] public static string Take() => \"hi\";", ["LR1012 'string'"] },
        { "[VisitTrigger] public static Task<Order> Take() => null!;", ["LR1012 'Task<Order>'"] },
        { "[VisitTrigger] public static RawResponse Take() => null!;", ["LR1012 'RawResponse'"] },
        { "[HttpTrigger(\"GET /\")] public static RawResponse Take() => null!;", ["LR1012 'RawResponse'"] },
        { "[ScheduleTrigger] public static RawResponse Take() => null!;", ["LR4001 'RawResponse'"] },
        { "[VisitTrigger] public static object Take() => new Bow(1);", ["LR1012 'object'"] },
        { "[CallTrigger] public static Bow Take() => new(1);", ["LR1012 'Bow'"] },
        { "[RingTrigger] public static Bow Take() => new(1);", ["LR1012 'Bow'"] },
        { "[RingTrigger] public static Task Take() => Task.CompletedTask;", [] },
        { "[AskTrigger] public static void Take() { }", ["LR4004 'void'"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task Another_answer_or_none_is_an_error_at_the_return_type(string handler, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync(Vendor, $$"""using Vendor; public static class Desk { {{handler}} }""", Sources.Order, Sources.Json));
}
