using static Lambda.Routing.Generators.Tests.Routes.Windows.WindowShop;

namespace Lambda.Routing.Generators.Tests.Routes.Windows;

/// <summary>What is wrong with a method of tumbling windows, underlined.</summary>
public sealed class WindowFindingTests
{
    public static TheoryData<string, string?> Faults => new()
    {
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), null },
        { Method("Task<Totals>", "IReadOnlyList<(KinesisRecord, Order)> r, TimeWindow<Totals> w, KinesisWindowEvent e"), null },
        { Method("Dictionary<string, int>", "IReadOnlyList<KinesisRecord> r, TimeWindow<Dictionary<string, int>> w"), "LR2001 'TimeWindow<Dictionary<string, int>> w'" },
        { Method("Unknown", "IReadOnlyList<KinesisRecord> r, TimeWindow<Unknown> w"), "LR2001 'TimeWindow<Unknown> w'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals?> w"), "LR1060 'TimeWindow<Totals?> w'" },
        { Method("int", "IReadOnlyList<KinesisRecord> r, TimeWindow<int> w"), "LR1060 'TimeWindow<int> w'" },
        { Method("string", "IReadOnlyList<KinesisRecord> r, TimeWindow<string> w"), "LR1060 'TimeWindow<string> w'" },
        { Method("List<int>", "IReadOnlyList<KinesisRecord> r, TimeWindow<List<int>> w"), "LR1060 'TimeWindow<List<int>> w' LR2001 'TimeWindow<List<int>> w'" },
        { Method("Order", "IReadOnlyList<KinesisRecord> r, TimeWindow<Order> w"), "LR1060 'TimeWindow<Order> w'" },
        { Method("Needy", "IReadOnlyList<KinesisRecord> r, TimeWindow<Needy> w"), "LR1060 'TimeWindow<Needy> w' LR2001 'TimeWindow<Needy> w'" },
        { Method("void", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), "LR1061 'void'" },
        { Method("Task", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), "LR1061 'Task'" },
        { Method("BatchFailures", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), "LR1061 'BatchFailures'" },
        { Method("Task<WindowResult<Order>>", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w"), "LR1061 'Task<WindowResult<Order>>'" },
        { Method("Totals", "TimeWindow<Totals> w"), "LR1062 'TimeWindow<Totals> w'" },
        { Method("Totals", "KinesisRecord r, TimeWindow<Totals> w"), "LR1062 'KinesisRecord r'" },
        { Method("Totals", "TimeWindow<Totals> w, Order order"), "LR1062 'Order order'" },
        { Method("Totals", "KinesisWindowEvent e, TimeWindow<Totals> w"), "LR1062 'TimeWindow<Totals> w'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w, TimeWindow<Totals> v"), "LR1002 'TimeWindow<Totals> v'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w, KinesisRecord one"), "LR1001 'KinesisRecord one'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w", "KinesisBatch(PartialResponses = true), When(\"a\", \"b\")"), "LR1063 'When(\"a\", \"b\")'" },
        { Method("Totals", "IReadOnlyList<DynamoDbRecord> r, TimeWindow<Totals> w", "DynamoDbBatch(EventName = \"INSERT\", PartialResponses = true)"), "LR1063 'EventName = \"INSERT\"'" },
        { Method("Totals", "IReadOnlyList<SqsMessage> r, TimeWindow<Totals> w", "SqsBatch(PartialResponses = true)"), "LR1004 'Totals' LR1001 'TimeWindow<Totals> w'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w", "KinesisBatch"), "LR4003 'KinesisBatch'" },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w", "KinesisBatch(PartialResponses = true, TumblingWindowInSeconds = 900)"), null },
        { Method("Totals", "IReadOnlyList<KinesisRecord> r, TimeWindow<Totals> w", "KinesisBatch(PartialResponses = true, TumblingWindowInSeconds = 901)"), "LR4061 'TumblingWindowInSeconds = 901'" },
        { Method("void", "KinesisRecord r", "KinesisBatch(PartialResponses = true, TumblingWindowInSeconds = 60)"), "LR4061 'TumblingWindowInSeconds = 60'" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_is_underlined_exactly(string source, string? findings) => Assert.Equal(
        findings ?? "",
        string.Join(' ', await RouteHost.FindingsAsync(source, State, Json, Sources.Order, Sources.Json)));

    [Fact]
    public async Task The_event_of_a_window_is_not_handled_as_a_whole() => Assert.Contains("LR1062 'KinesisWindowEvent e'", await RouteHost.FindingsAsync(
        "public static class Shop { [KinesisBatch(PartialResponses = true)] public static void Take(KinesisWindowEvent e) { } }"));

    private static string Method(string result, string parameters, string trigger = "KinesisBatch(PartialResponses = true)") => $$"""
        public sealed record Unknown { public int A { get; init; } }
        public sealed record Needy { public required int A { get; init; } }
        public static class Shop { [{{trigger}}] public static {{result}} Take({{parameters}}) => throw new NotSupportedException(); }
        """;
}
