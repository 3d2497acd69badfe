using static Lambda.Routing.Generators.Tests.Routes.Windows.WindowShop;

namespace Lambda.Routing.Generators.Tests.Routes.Windows;

/// <summary>Which method a batch of a tumbling window goes to.</summary>
public sealed class WindowRoutingTests
{
    [Fact]
    public async Task Windows_and_plain_batches_of_one_stream_go_to_their_own_methods()
    {
        RunningFunction function = Start(Counting, """
            public sealed class Plain { [KinesisBatch("clicks", PartialResponses = true)] public void Take(KinesisRecord record) => Seen.Add("plain"); }
            """);
        await function.InvokeAsync(Window("{}", false, "a"));
        await function.InvokeAsync(Events.Batch(StreamRecord(1, "a")));
        Assert.Equal("0+1 plain", function.Seen);
    }

    [Fact]
    public async Task Each_stream_has_its_own_method_also_for_a_batch_without_records()
    {
        RunningFunction function = Start(Counting, """
            public sealed class Rest { [KinesisBatch] public Totals Count(IReadOnlyList<KinesisRecord> records, TimeWindow<Totals> window) { Seen.Add("rest"); return window.State; } }
            """);
        await function.InvokeAsync(Window("{}", true));
        await function.InvokeAsync(Window("{}", true).Replace("stream/clicks", "stream/views", StringComparison.Ordinal));
        Assert.Equal("0+0! rest", function.Seen);
    }

    [Fact]
    public async Task A_window_of_another_stream_fails_and_names_the_routes()
    {
        RunningFunction function = Start(Counting);
        UnroutedEventException exception = await function.ThrowsAsync<UnroutedEventException>(Window("{}", true).Replace("stream/clicks", "stream/views", StringComparison.Ordinal));
        Assert.Contains("Shop.Count", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[FallbackTrigger] public static void Rest(JsonElement any) => Seen.Add(\"fallback\");")]
    public async Task A_window_fails_where_no_method_takes_windows_and_says_what_would(string more)
    {
        RunningFunction function = Start($$"""using System.Text.Json; public static class Shop { [KinesisBatch(PartialResponses = true)] public static void Take() => Seen.Add("plain"); {{more}} }""");
        UnroutedEventException exception = await function.ThrowsAsync<UnroutedEventException>(Window("{}", true));
        Assert.Contains("kinesis-window", exception.Message, StringComparison.Ordinal);
        Assert.Contains("TimeWindow<TState>", exception.Message, StringComparison.Ordinal);
        Assert.Equal("", function.Seen);
    }

    [Fact]
    public async Task A_plain_batch_fails_where_all_methods_take_windows_and_says_what_to_do()
    {
        RunningFunction function = Start(Counting);
        UnroutedEventException exception = await function.ThrowsAsync<UnroutedEventException>(Events.Batch(StreamRecord(1, "a")));
        Assert.Contains("TumblingWindowInSeconds", exception.Message, StringComparison.Ordinal);
    }
}
