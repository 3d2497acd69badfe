namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>Options about deliveries that have nothing to decide about.</summary>
public sealed class DeliveryFindingTests
{
    public static TheoryData<string, string[]> Faults => new()
    {
        { "[SqsBatch(PartialResponses = true, Unrouted = Unrouted.Skip)] public static void Take() { }", ["LR4006 'Unrouted = Unrouted.Skip'"] },
        { "[SqsBatch(\"a.fifo\", PartialResponses = true, Unrouted = Unrouted.Fail)] public static void Take() { }", ["LR4006 'Unrouted = Unrouted.Fail'"] },
        { "[SqsBatch(\"a\", PartialResponses = true, Unrouted = Unrouted.Fail)] public static void Take(SqsEvent e) { }", ["LR4006 'Unrouted = Unrouted.Fail'"] },
        { "[SqsBatch(\"a\", PartialResponses = true, Unrouted = Unrouted.Unspecified)] public static void Take() { }", [] },
        { "[SqsBatch(\"a\", PartialResponses = true, Unrouted = Unrouted.Skip), When(\"type\", \"A\")] public static void Take(Order o) { }", [] },
        { "[KinesisBatch(\"a\", PartialResponses = true, Unrouted = Unrouted.Skip)] public static void Take() { }", ["LR4006 'Unrouted = Unrouted.Skip'"] },
        { "[DynamoDbBatch(EventName = \"INSERT\", PartialResponses = true, Unrouted = Unrouted.Skip)] public static void Take() { }", [] },
        {
            """
            [SqsBatch("a", PartialResponses = true, Unrouted = Unrouted.Skip), When("type", "A")] public static void Take(Order o) { }
            [SqsBatch("a", PartialResponses = true)] public static void Rest() { }
            """, ["LR4006 'Unrouted = Unrouted.Skip'"]
        },
        {
            """
            [SqsBatch("a", PartialResponses = true, Unrouted = Unrouted.Skip), When("type", "A")] public static void Take(Order o) { }
            [SqsBatch(PartialResponses = true)] public static void Rest() { }
            """, ["LR4006 'Unrouted = Unrouted.Skip'"]
        },
        {
            """
            [SqsBatch("a", PartialResponses = true, Unrouted = Unrouted.Skip), When("type", "A")] public static void Take(Order o) { }
            [SqsBatch("b", PartialResponses = true)] public static void Rest() { }
            """, []
        },
        {
            // Whether both are the same queue only the deployment knows.
            """
            [SqsBatch("${Q}", PartialResponses = true, Unrouted = Unrouted.Skip), When("type", "A")] public static void Take(Order o) { }
            [SqsBatch("a", PartialResponses = true)] public static void Rest() { }
            """, []
        },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_decision_about_no_record_is_underlined(string handlers, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync($"public static class S {{ {handlers} }}", Sources.Order, Sources.Json));
}
