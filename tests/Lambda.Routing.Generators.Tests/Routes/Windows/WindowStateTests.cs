using System.Text.Json.Nodes;
using Lambda.Routing.Reading;
using static Lambda.Routing.Generators.Tests.Routes.Windows.WindowShop;

namespace Lambda.Routing.Generators.Tests.Routes.Windows;

/// <summary>What a method of a tumbling window is given, and what is kept of its answer.</summary>
public sealed class WindowStateTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData("{ }")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task A_window_begins_with_a_new_state(string? state)
    {
        RunningFunction function = Start(Counting);
        Assert.Equal("""{"state":{"count":2,"calls":0},"batchItemFailures":[]}""", await function.InvokeAsync(Window(state, false, "a", "b")));
        Assert.Equal("0+2", function.Seen);
        Assert.Equal("kinesis-window Shop.Count", function.Route);
    }

    [Fact]
    public async Task A_later_call_gets_what_the_answer_before_it_held()
    {
        RunningFunction function = Start(Counting);
        Assert.Equal("""{"state":{"count":8,"calls":3},"batchItemFailures":[]}""", await function.InvokeAsync(Window("""{"count":7,"calls":3}""", false, "a")));
        Assert.Equal("7+1", function.Seen);
    }

    [Theory]
    [InlineData(0, "7+0!", """{"state":{"count":7,"calls":0},"batchItemFailures":[]}""")]
    [InlineData(1, "7+1!", """{"state":{"count":8,"calls":0},"batchItemFailures":[]}""")]
    public async Task The_last_call_of_a_window_arrives_and_is_answered_with_state_with_and_without_records(int records, string seen, string answer)
    {
        RunningFunction function = Start(Counting);
        Assert.Equal(answer, await function.InvokeAsync(Window("""{"count":7,"calls":0}""", true, [.. Enumerable.Repeat("a", records)])));
        Assert.Equal(seen, function.Seen);
    }

    [Fact]
    public async Task A_method_sees_all_that_the_event_says_of_its_window()
    {
        RunningFunction function = Start("""
            public static class Shop
            {
                [KinesisBatch] public static ValueTask<Totals> Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window, KinesisWindowEvent e, InvocationContext context)
                {
                    Seen.Add($"{window.Start:u}|{window.End:u}|{window.ShardId}|{window.EventSourceArn}|{window.IsFinal}|{window.IsTerminatedEarly}|{e.Records.Count}");
                    return ValueTask.FromResult(window.State);
                }
            }
            """);
        JsonNode window = JsonNode.Parse(Window("{}", true, "a"))!;
        window["isWindowTerminatedEarly"] = true;
        await function.InvokeAsync(window.ToJsonString());
        Assert.Equal("2026-01-01 12:00:00Z|2026-01-01 12:02:00Z|shardId-000000000006|arn:aws:kinesis:eu-west-1:1:stream/clicks|True|True|1", function.Seen);
    }

    [Theory]
    [InlineData("""{"count":"secret"}""")]
    [InlineData("[1]")]
    [InlineData("\"secret\"")]
    public async Task A_state_of_another_form_fails_the_invocation_and_is_not_shown(string state)
    {
        RunningFunction function = Start(Counting);
        PayloadException exception = await function.ThrowsAsync<PayloadException>(Window(state, false, "a"));
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_state_that_AWS_ends_the_window_for_is_warned_of_with_its_size()
    {
        RunningFunction function = Start(
            """
            public sealed class Shop
            {
                [KinesisBatch] public Large Keep(IReadOnlyList<KinesisRecord> records, TimeWindow<Large> window)
                {
                    window.State.Text = new string('x', 1024 * 1024);
                    return window.State;
                }
            }
            public sealed class Large { public string Text { get; set; } = ""; }
            """,
            """
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(Large))] internal sealed partial class LargeJson : JsonSerializerContext;
            """);
        string answer = await function.InvokeAsync(Window("{}", false, "a"));
        Assert.StartsWith("""{"state":{"text":"xxx""", answer, StringComparison.Ordinal);
        Assert.Equal("Shop.Keep: the state has 1048587 bytes, and AWS ends a window early whose state has more than 1048576.", Assert.Single(function.Log.Warnings));
    }

    [Fact]
    public async Task A_state_that_is_no_JSON_object_fails_the_invocation()
    {
        RunningFunction function = Start("""
            public sealed class Shop { [KinesisBatch] public Odd Keep(IReadOnlyList<KinesisRecord> records, TimeWindow<Odd> window) => window.State; }
            [System.Text.Json.Serialization.JsonConverter(typeof(OddConverter))] public sealed class Odd;
            public sealed class OddConverter : System.Text.Json.Serialization.JsonConverter<Odd>
            {
                public override Odd Read(ref System.Text.Json.Utf8JsonReader reader, Type type, System.Text.Json.JsonSerializerOptions options) => throw new NotSupportedException();
                public override void Write(System.Text.Json.Utf8JsonWriter writer, Odd value, System.Text.Json.JsonSerializerOptions options) => writer.WriteNumberValue(1);
            }
            """,
            """
            using System.Text.Json.Serialization;
            [JsonSerializable(typeof(Odd))] internal sealed partial class OddJson : JsonSerializerContext;
            """);
        Assert.Contains("JSON object", (await function.ThrowsAsync<InvalidOperationException>(Window("{}", false, "a"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Services_come_from_a_scope_of_the_call()
    {
        RunningFunction function = Start(Failing.Replace("public sealed class Shop", "public sealed class Shop(Counter counter)", StringComparison.Ordinal)
            .Replace("window.State.Count++;", "window.State.Count += counter.Step;", StringComparison.Ordinal), """
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Counter { public int Step => 10; }
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<Counter>(); }
            """);
        Assert.StartsWith("""{"state":{"count":20,""", await function.InvokeAsync(Window("{}", false, "a", "b", "bad")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_of_changes_has_windows_too()
    {
        RunningFunction function = Start("""
            public sealed class Shop
            {
                [DynamoDbBatch("orders", PartialResponses = true)]
                public WindowResult<Totals> Count(IReadOnlyList<DynamoDbRecord> changes, TimeWindow<Totals> window)
                {
                    window.State.Count++;
                    return changes.Count == 0 ? WindowResult.Of(window.State) : WindowResult.Of(window.State, changes[1], new IOException());
                }
            }
            """);
        string arn = "arn:aws:dynamodb:eu-west-1:1:table/orders/stream/2026-01-01T00:00:00.000";
        string Change(int number) => $$$"""{"eventID":"{{{number}}}","eventName":"INSERT","eventSource":"aws:dynamodb","dynamodb":{"SequenceNumber":"{{{number}}}"},"eventSourceARN":"{{{arn}}}"}""";
        string Of(string records, bool final) => $$$"""{"Records":[{{{records}}}],"window":{"start":"2026-01-01T12:00:00Z","end":"2026-01-01T12:02:00Z"},"state":{},"shardId":"s","eventSourceARN":"{{{arn}}}","isFinalInvokeForWindow":{{{(final ? "true" : "false")}}},"isWindowTerminatedEarly":false}""";
        Assert.Equal("""{"state":{"count":1,"calls":0},"batchItemFailures":[{"itemIdentifier":"112"}]}""", await function.InvokeAsync(Of($"{Change(111)},{Change(112)}", false)));
        Assert.Equal("""{"state":{"count":1,"calls":0},"batchItemFailures":[]}""", await function.InvokeAsync(Of("", true)));
    }
}
