namespace Lambda.Routing.Generators.Tests.Routes.Findings;

/// <summary>Routes that no event reaches, and routes between which nothing decides.</summary>
public sealed class ReachFindingTests
{
    public static TheoryData<string, string[]> Faults => new()
    {
        {
            """
            [EventBridgeTrigger, When("type", "A", "B")] public static void Both(Order order) { }
            [EventBridgeTrigger, When("type", "A")] public static void OnlyA(Order order) { }
            [EventBridgeTrigger, When("type", "B")] public static void OnlyB(Order order) { }
            """, ["LR3003 'EventBridgeTrigger'"]
        },
        {
            """
            [EventBridgeTrigger, When("type", "A", "B", "C")] public static void All(Order order) { }
            [EventBridgeTrigger, When("type", "A")] public static void OnlyA(Order order) { }
            [EventBridgeTrigger, When("type", "B")] public static void OnlyB(Order order) { }
            """, []
        },
        {
            // Each takes but some of the values: its own condition narrows it elsewhere.
            """
            [EventBridgeTrigger, When("type", "A", "B")] public static void Both(Order order) { }
            [EventBridgeTrigger, When("type", "A"), When("size", "1")] public static void OnlyA(Order order) { }
            [EventBridgeTrigger, When("type", "B")] public static void OnlyB(Order order) { }
            """, []
        },
        { "[EventBridgeTrigger, When(\"type\", \"A\"), When(\"type\", \"B\")] public static void Never(Order order) { }", ["LR3003 'EventBridgeTrigger'"] },
        { "[EventBridgeTrigger, When(\"type\")] public static void Never(Order order) { }", ["LR3003 'EventBridgeTrigger'"] },
        {
            """
            [HttpTrigger("ANY /")] public static void Root() { }
            [HttpTrigger("ANY /{rest+}")] public static void Rest(string rest) { }
            [HttpTrigger("$default")] public static void Default() { }
            """, ["LR3003 'HttpTrigger(\"$default\")'"]
        },
        {
            """
            [HttpTrigger("ANY /{rest+}")] public static void Rest(string rest) { }
            [HttpTrigger("$default")] public static void Default() { }
            """, []
        },
        {
            """
            [HttpTrigger("GET /orders/{id}")] public static void A(int id) { }
            [HttpTrigger("GET /orders/{number}")] public static void B(int number) { }
            """, ["LR0402 '\"GET /orders/{id}\"'", "LR0402 '\"GET /orders/{number}\"'"]
        },
        {
            """
            [CognitoTrigger(CognitoTrigger.PostConfirmation)] public static void A() { }
            [CognitoTrigger(CognitoTrigger.PostConfirmation)] public static void B() { }
            """, ["LR3001 'CognitoTrigger(CognitoTrigger.PostConfirmation)'", "LR3001 'CognitoTrigger(CognitoTrigger.PostConfirmation)'"]
        },
        {
            // A rule's schedule is an event of a bus, too, and is recognised as what it is.
            """
            [EventBridgeTrigger(Source = "aws.events", DetailType = "Scheduled Event")] public static void A() { }
            [ScheduleTrigger("rate(1 day)")] public static void B() { }
            """, ["LR3003 'EventBridgeTrigger(Source = \"aws.events\", DetailType = \"Scheduled Event\")'"]
        },
        {
            """
            [EventBridgeTrigger(Source = "aws.events")] public static void A() { }
            [ScheduleTrigger("rate(1 day)")] public static void B() { }
            """, []
        },
        { "[EventBridgeTrigger(Source = \"aws.events\", DetailType = \"Scheduled Event\")] public static void A() { }", [] },
        {
            """
            [S3Trigger(Prefix = "in/")] public static void A() { }
            [S3Trigger(Suffix = ".pdf")] public static void B() { }
            """, ["LR3002 'S3Trigger(Prefix = \"in/\")'", "LR3002 'S3Trigger(Suffix = \".pdf\")'"]
        },
        {
            """
            [S3Trigger(Prefix = "in/")] public static void A() { }
            [S3Trigger(Prefix = "in/new/")] public static void B() { }
            """, []
        },
        {
            """
            [S3Trigger(EventName = "ObjectCreated:*")] public static void A() { }
            [S3Trigger(EventName = "s3:ObjectCreated:*")] public static void B() { }
            """, ["LR3001 'S3Trigger(EventName = \"ObjectCreated:*\")'", "LR3001 'S3Trigger(EventName = \"s3:ObjectCreated:*\")'"]
        },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_route_that_no_event_reaches_is_underlined(string handlers, string[] findings) =>
        Assert.Equal(findings, await RouteHost.FindingsAsync($"public static class S {{ {handlers} }}", Sources.Order, Sources.Json));

    [Fact]
    public void With_analyzers_off_it_stops_the_start() =>
        Assert.Contains("LR3003 in S.Never.", Assert.Throws<StartupException>(() => RouteHost.Start(
            "public static class S { [EventBridgeTrigger, When(\"type\", \"A\"), When(\"type\", \"B\")] public static void Never(Order order) { } }", Sources.Order, Sources.Json)).Message, StringComparison.Ordinal);
}
