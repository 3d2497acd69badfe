using Lambda.Routing.Reading;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What becomes of events and records that no route takes.</summary>
public sealed class UnroutedTests
{
    private const string Shop = """
        public sealed class Shop
        {
            [SqsBatch("orders", PartialResponses = true)] public void Take(SqsMessage message) => Seen.Add(message.MessageId);
            [EventBridgeTrigger(Source = "s")] public void Settle() => Seen.Add("settle");
        }
        """;

    [Fact]
    public async Task An_unknown_event_fails_and_the_error_names_its_keys_and_no_value()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        var exception = await function.ThrowsAsync<UnroutedEventException>("""{"token":"secret","more":{"inner":1}}""");
        Assert.Contains("whose top-level keys are token, more.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("inner", exception.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]", "which is a JSON array")]
    [InlineData("\"secret\"", "which is a bare JSON value")]
    [InlineData("{}", "which is an empty object")]
    [InlineData("""{"Records":[]}""", "whose top-level keys are Records")]
    [InlineData("\uFEFF{}", "which is an empty object")]
    public async Task An_event_without_a_shape_is_described_by_its_form(string json, string description)
    {
        RunningFunction function = RunningFunction.Start(Shop);
        Assert.Contains(description, (await function.ThrowsAsync<UnroutedEventException>(json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{\"a\":1}}")]
    [InlineData("{\"a\":\"\0\"}")]
    public async Task What_is_no_json_is_said_to_be_malformed(string json)
    {
        RunningFunction function = RunningFunction.Start(Shop);
        await function.ThrowsAsync<EventReadException>(json);
    }

    [Fact]
    public async Task A_record_that_no_route_takes_is_that_record_s_failure()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        string answer = await function.InvokeAsync(Events.Batch(Events.Message("m1", "x"), Events.Message("m2", "secret", "others"), Events.Message("m3", "x")));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", answer);
        Assert.Equal("m1 m3", function.Seen);
        (string message, Exception? exception) = Assert.Single(function.Log.Errors);
        Assert.Equal("no method: sqs record m2 of arn:aws:sqs:eu-west-1:123456789012:others failed.", message);
        Assert.Equal("The event was recognised as sqs, but the filters of no route take it (routes: Shop.Take).", exception!.Message);
    }

    [Fact]
    public async Task A_known_event_whose_filters_miss_fails_even_beside_a_fallback()
    {
        RunningFunction function = RunningFunction.Start(Shop, "public static class Other { [FallbackTrigger] public static void Any() => Seen.Add(\"fallback\"); }");
        await function.ThrowsAsync<UnroutedEventException>(Events.Bus("other", "t"));
        await function.ThrowsAsync<BatchFailedException>(Events.SqsOf("others", "x"));
        await function.ThrowsAsync<UnroutedEventException>(Events.S3("b", "k")); // A service of the library that no route takes.
        await function.ThrowsAsync<UnroutedEventException>(Events.Schedule());
        Assert.Equal("", function.Seen);
        await function.InvokeAsync("""{"a":1}""");
        await function.InvokeAsync("[]");
        Assert.Equal("fallback fallback", function.Seen);
    }

    [Fact]
    public async Task The_fallback_takes_the_event_as_json_bytes_or_a_payload()
    {
        foreach ((string parameter, string said) in new[]
        {
            ("System.Text.Json.JsonElement value", "value.GetProperty(\"orderId\").GetInt32().ToString()"),
            ("byte[] value", "value.Length > 0 ? \"9\" : \"\""),
            ("Order value", "value.OrderId.ToString()"),
            ("UnknownEvent value", "value.Json.GetProperty(\"orderId\").GetRawText()"),
        })
        {
            RunningFunction function = RunningFunction.Start($"public static class Other {{ [FallbackTrigger] public static void Any({parameter}) => Seen.Add({said}); }}");
            await function.InvokeAsync(Events.Order(9));
            Assert.Equal("9", function.Seen);
        }
    }

    [Fact]
    public async Task A_fifo_queue_s_condition_decides_over_its_own_rest_only()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("a.fifo", PartialResponses = true, Unrouted = Unrouted.Skip), When("t", "x")] public void Skip(SqsMessage m) => Seen.Add(m.MessageId);
                [SqsBatch("b.fifo", PartialResponses = true, Unrouted = Unrouted.Fail), When("t", "x")] public void Fail(SqsMessage m) => Seen.Add(m.MessageId);
            }
            """);
        const string wanted = """{"t":"x"}""";
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Batch(
            Events.Message("m1", "{}", "a.fifo", "g"), Events.Message("m2", wanted, "a.fifo", "g"))));
        Assert.Equal("1 of 2 sqs records were skipped: no route takes them.", Assert.Single(function.Log.Warnings));
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m4"},{"itemIdentifier":"m5"}]}""", await function.InvokeAsync(Events.Batch(
            Events.Message("m3", wanted, "b.fifo", "g"), Events.Message("m4", "{}", "b.fifo", "g"), Events.Message("m5", wanted, "b.fifo", "g"))));
        await function.ThrowsAsync<BatchFailedException>(Events.SqsOf("c.fifo", "{}"));
        Assert.Equal("m2 m3", function.Seen);
    }

    [Theory]
    [InlineData("", "", new[] { "LR4002" })]
    [InlineData(", Unrouted = Unrouted.Unspecified", "", new[] { "LR4002" })]
    [InlineData(", Unrouted = Unrouted.Skip", "", new string[0])]
    [InlineData(", Unrouted = Unrouted.Fail", "", new string[0])]
    [InlineData("", """[SqsBatch("a.fifo", PartialResponses = true)] public static void Rest() { }""", new string[0])]
    [InlineData("", """[SqsBatch(PartialResponses = true)] public static void Rest() { }""", new string[0])]
    [InlineData("", """[SqsBatch("b", PartialResponses = true)] public static void Elsewhere() { }""", new[] { "LR4002" })]
    [InlineData("", """[SqsBatch("a.fifo", PartialResponses = true, Unrouted = Unrouted.Skip), When("t", "y")] public static void Sibling() { }""", new string[0])]
    public async Task A_fifo_queue_s_condition_without_a_decision_is_a_build_error(string option, string sibling, string[] ids) =>
        Assert.Equal(ids, (await RouteHost.FindingsAsync($$"""
            public static class Shop
            {
                [SqsBatch("a.fifo", PartialResponses = true{{option}}), When("t", "x")] public static void Take() { }
                {{sibling}}
            }
            """)).Select(finding => finding[..6]));
}
