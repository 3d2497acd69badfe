using Lambda.Routing.Reading;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Batches whose answer holds one result for each record, also for those that failed.</summary>
public sealed class ResultBatchTests
{
    private const string Vendor = """
        using System.Buffers;
        using System.Text.Json;
        using Lambda.Routing.Declaring;
        using Lambda.Routing.Reading;
        namespace Vendor;

        public sealed record Verdict(string Text);

        [Sources(typeof(ExamBatchEvent)), Delivery(Delivery.Synchronous)]
        public sealed class ExamBatchAttribute(string? subject = null) : TriggerAttribute
        {
            [Filter(nameof(Exam.Subject), MatchBy.Exact)] public string? Subject { get; } = subject;
        }

        [EventType, Source("exams"), Shape("exams []")]
        public sealed partial record ExamBatchEvent : IResultBatchEvent<ExamBatchEvent, Exam, Verdict>
        {
            [Records] public required IReadOnlyList<Exam> Exams { get; init; }
            IReadOnlyList<Exam> IBatchEvent<ExamBatchEvent, Exam>.Records => Exams;
            public static BatchContract Contract => BatchContract.Results;
            public static string IdentifierPath => "id";
            public static string? GetIdentifier(Exam record) => record.Id;
            public static Verdict Failed(Exception failure) => new(failure.GetType().Name);
            public static void WriteResults(ReadOnlySpan<byte> json, ExamBatchEvent @event, IReadOnlyList<RecordResult<Verdict>> results, IBufferWriter<byte> output)
            {
                using var writer = new Utf8JsonWriter(output);
                writer.WriteStartArray();
                foreach (RecordResult<Verdict> result in results) { writer.WriteStringValue($"{result.Identifier}:{result.Result.Text}"); }
                writer.WriteEndArray();
            }
        }

        [EventType] public sealed partial record Exam { public required partial string Id { get; init; } public partial string? Subject { get; init; } public int? Points { get; init; } }

        [Sources(typeof(AskBatchEvent)), Delivery(Delivery.Synchronous)] public sealed class AskBatchAttribute : TriggerAttribute;

        [EventType, Source("asks"), Shape("asks []")]
        public sealed partial record AskBatchEvent : IResultBatchEvent<AskBatchEvent, Ask, JsonAnswer>
        {
            [Records] public required IReadOnlyList<Ask> Asks { get; init; }
            IReadOnlyList<Ask> IBatchEvent<AskBatchEvent, Ask>.Records => Asks;
            public static BatchContract Contract => BatchContract.Results;
            public static string IdentifierPath => "";
            public static string? GetIdentifier(Ask record) => null;
            public static JsonAnswer Failed(Exception failure) => JsonAnswer.Of("failed");
            public static void WriteResults(ReadOnlySpan<byte> json, AskBatchEvent @event, IReadOnlyList<RecordResult<JsonAnswer>> results, IBufferWriter<byte> output)
            {
                using var writer = new Utf8JsonWriter(output);
                writer.WriteStartArray();
                foreach (RecordResult<JsonAnswer> result in results) { result.Result.WriteTo(writer); }
                writer.WriteEndArray();
            }
        }

        [EventType] public sealed partial record Ask { public int Number { get; init; } }
        """;

    private const string Exams = """{"exams":[{"id":"a","subject":"maths","points":1},{"id":"b","points":"no number"},{"id":"c","subject":"music"},{"id":"d","subject":"maths","points":4}]}""";

    private const string Asks = """{"asks":[{"number":1},{"number":2},{"number":3}]}""";

    [Fact]
    public async Task Every_record_has_a_result_at_its_place_also_what_failed_did_not_read_or_was_not_taken()
    {
        RunningFunction function = RunningFunction.Start(Vendor, """
            using Vendor;
            public static class School
            {
                [ExamBatch("maths")] public static Verdict Mark(Exam exam) => exam.Points > 3 ? new("passed") : throw new NotSupportedException();
            }
            """);
        Assert.Equal("""["a:NotSupportedException","b:EventReadException","c:UnroutedEventException","d:passed"]""", await function.InvokeAsync(Exams));
        Assert.Equal("exams School.Mark", function.Route);
    }

    [Fact]
    public async Task A_list_of_records_is_answered_with_a_list_of_results()
    {
        RunningFunction function = RunningFunction.Start(Vendor, """
            using Vendor;
            public static class School
            {
                [ExamBatch("maths")] public static async Task<List<Verdict>> Mark(IReadOnlyList<Exam> exams) { await Task.Yield(); return [.. exams.Select(exam => new Verdict(exams.Count + "m"))]; }
                [ExamBatch] public static ValueTask<Verdict> Hear(Exam exam) => new(new Verdict("heard"));
            }
            """);
        Assert.Equal("""["a:2m","b:EventReadException","c:heard","d:2m"]""", await function.InvokeAsync(Exams));
        Assert.Equal("exams School.Mark,School.Hear", function.Route);
    }

    [Fact]
    public async Task Results_that_are_too_few_fail_all_their_records()
    {
        RunningFunction function = RunningFunction.Start(Vendor, """
            using Vendor;
            public static class School { [ExamBatch] public static Verdict[] Mark(IReadOnlyList<Exam> exams) => [new("only")]; }
            """);
        Assert.Equal("""["a:InvalidOperationException","b:EventReadException","c:InvalidOperationException","d:InvalidOperationException"]""", await function.InvokeAsync(Exams));
    }

    [Theory]
    [InlineData("Verdict? Mark(Exam exam) => null;")]
    [InlineData("Task<Verdict?[]> Mark(IReadOnlyList<Exam> exams) => Task.FromResult(new Verdict?[exams.Count]);")]
    [InlineData("IReadOnlyList<Verdict>? Mark(IReadOnlyList<Exam> exams) => null;")]
    public async Task A_result_that_is_null_is_its_records_failure(string handler)
    {
        RunningFunction function = RunningFunction.Start(Vendor, $$"""using Vendor; public static class School { [ExamBatch] public static {{handler}} }""");
        Assert.Equal("""["a:InvalidOperationException","b:EventReadException","c:InvalidOperationException","d:InvalidOperationException"]""", await function.InvokeAsync(Exams));
    }

    [Fact]
    public async Task Nothing_is_started_when_the_deadline_is_near()
    {
        RunningFunction function = RunningFunction.Start(Vendor, """
            using Vendor;
            public static class School { [ExamBatch] public static Verdict Mark(Exam exam) { Seen.Add("called"); return new("late"); } }
            """);
        string answer = await function.InvokeAsync("""{"exams":[{"id":"a"}]}""", new InvocationContext { Deadline = DateTimeOffset.UtcNow });
        Assert.Equal("""["a:TimeoutException"]""", answer);
        Assert.Equal("", function.Seen);
    }

    [Theory]
    [InlineData("Order Take(Ask ask) => new(ask.Number, \"c\");", """[{"orderId":1,"customer":"c"},{"orderId":2,"customer":"c"},{"orderId":3,"customer":"c"}]""")]
    [InlineData("Order? Take(Ask ask) => ask.Number == 2 ? null : new(ask.Number, \"c\");", """[{"orderId":1,"customer":"c"},null,{"orderId":3,"customer":"c"}]""")]
    [InlineData("async Task<string> Take(Ask ask) { await Task.Yield(); return ask.Number == 2 ? throw new NotSupportedException() : \"n\" + ask.Number; }", """["n1","failed","n3"]""")]
    [InlineData("byte[]? Take(Ask ask) => ask.Number == 2 ? null : \"[1]\"u8.ToArray();", "[[1],null,[1]]")]
    [InlineData("System.Text.Json.JsonElement Take(Ask ask) => System.Text.Json.JsonDocument.Parse(\"[2]\").RootElement;", "[[2],[2],[2]]")]
    [InlineData("IReadOnlyList<Order?> Take(IReadOnlyList<Ask> asks) => [new(7, \"c\"), null, new(9, \"c\")];", """[{"orderId":7,"customer":"c"},null,{"orderId":9,"customer":"c"}]""")]
    [InlineData("ValueTask<string[]> Take(IReadOnlyList<Ask> asks) => new(new[] { \"a\", \"b\", \"c\" });", """["a","b","c"]""")]
    public async Task Results_may_be_JSON_of_the_users_own(string handler, string answer)
    {
        RunningFunction function = RunningFunction.Start(Vendor, $$"""using Vendor; public static class Desk { [AskBatch] public static {{handler}} }""");
        Assert.Equal(answer, await function.InvokeAsync(Asks));
    }

    [Fact]
    public async Task A_batch_that_its_event_says_is_done_calls_nobody_and_has_no_results()
    {
        RunningFunction function = RunningFunction.Start(
            Vendor
                .Replace("Shape(\"exams []\")", "Shape(\"exams []\"), Acknowledged(nameof(IsTest))", StringComparison.Ordinal)
                .Replace("[Records] public required IReadOnlyList<Exam> Exams", "public partial string? Kind { get; init; } public bool IsTest => Kind == \"TEST\"; [Records] public required IReadOnlyList<Exam> Exams", StringComparison.Ordinal),
            """using Vendor; public static class School { [ExamBatch] public static Verdict Mark(Exam exam) { Seen.Add(exam.Id); return new("marked"); } }""");

        Assert.Equal("[]", await function.InvokeAsync("""{"kind":"TEST","exams":[{"id":"a"}]}"""));
        Assert.Equal(("", "exams (acknowledged)"), (function.Seen, function.Route));
        // What did not read is no test.
        Assert.Equal("""["a:EventReadException"]""", await function.InvokeAsync("""{"kind":"TEST","exams":[{"id":"a","points":"none"}]}"""));
        Assert.Equal("""["b:marked"]""", await function.InvokeAsync("""{"kind":"real","exams":[{"id":"b"}]}"""));
        Assert.Equal("b", function.Seen);
    }

    [Fact]
    public async Task A_batch_that_does_not_read_fails_the_invocation()
    {
        RunningFunction function = RunningFunction.Start(Vendor, "using Vendor; public static class School { [ExamBatch] public static Verdict Mark(Exam exam) => new(\"a\"); }");
        await function.ThrowsAsync<EventReadException>("""{"exams":[1""");
    }

    public static TheoryData<string, string[]> Faults => new()
    {
        { "[ExamBatch] public static void Mark(Exam exam) { }", ["LR4004 'void'"] },
        { "[ExamBatch] public static Task Mark(IReadOnlyList<Exam> exams) => Task.CompletedTask;", ["LR4004 'Task'"] },
        { "[ExamBatch] public static string Mark(Exam exam) => \"passed\";", ["LR1012 'string'"] },
        { "[ExamBatch] public static Verdict Mark(IReadOnlyList<Exam> exams) => new(\"a\");", ["LR1012 'Verdict'"] },
        { "[ExamBatch] public static List<string> Mark(IReadOnlyList<Exam> exams) => [];", ["LR1012 'List<string>'"] },
        { "[ExamBatch] public static BatchFailures Mark(IReadOnlyList<Exam> exams) => BatchFailures.None;", ["LR1012 'BatchFailures'"] },
        { "[ExamBatch] public static Verdict Mark(ExamBatchEvent all) => new(\"a\");", ["LR1013 'Verdict'"] },
        { "[AskBatch] public static Stream Take(Ask ask) => Stream.Null;", ["LR1012 'Stream'"] },
        { "[AskBatch] public static RawResponse Take(Ask ask) => null!;", ["LR1012 'RawResponse'"] },
        { "[AskBatch] public static Task<Verdict> Take(Ask ask) => null!;", ["LR2001 'Task<Verdict>'"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task What_is_no_result_is_an_error_at_the_return_type(string handler, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync(Vendor, $$"""using Vendor; public static class Desk { {{handler}} }""", Sources.Order, Sources.Json));
}
