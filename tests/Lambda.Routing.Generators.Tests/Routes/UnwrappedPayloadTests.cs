namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Payloads that came by way of another service, which wrapped them.</summary>
public sealed class UnwrappedPayloadTests
{
    private const string Orders = """
        public sealed class Shop { [SqsBatch("orders", PartialResponses = true)] public void Take(Order order, SqsMessage message) => Seen.Add($"{message.MessageId}:{order.OrderId}{order.Customer}"); }
        """;

    [Fact]
    public async Task A_queue_s_messages_are_taken_with_and_without_what_a_topic_or_a_bus_wrapped_around_them()
    {
        RunningFunction function = RunningFunction.Start(Orders);

        string answer = await function.InvokeAsync(Events.Sqs(
            Events.Order(1), Wrapped.InSns(Events.Order(2, "ä \\\"b\\\"")), Events.Bus("shop", "Placed", Events.Order(3)), Events.Order(4)));

        Assert.Equal("m1:1a m2:2ä \"b\" m3:3a m4:4a", function.Seen);
        Assert.Equal("""{"batchItemFailures":[]}""", answer);
    }

    [Theory]
    [InlineData("string body", "body")]
    [InlineData("byte[] body", "System.Text.Encoding.UTF8.GetString(body)")]
    [InlineData("ReadOnlyMemory<byte> body", "System.Text.Encoding.UTF8.GetString(body.Span)")]
    [InlineData("System.IO.Stream body", "new System.IO.StreamReader(body).ReadToEnd()")]
    [InlineData("System.Text.Json.JsonElement body", "body.GetRawText()")]
    public async Task A_payload_as_it_is_is_unwrapped_too(string parameter, string text)
    {
        RunningFunction function = RunningFunction.Start($$"""public static class Shop { [SqsBatch] public static void Take({{parameter}}) => Seen.Add({{text}}); }""");

        await function.InvokeAsync(Events.Sqs("[1]", Wrapped.InSns("{\"a\":\"\\u00e4\"}"), Events.Bus("s", "d", "{\"b\":2}")));

        Assert.Equal("""[1] {"a":"\u00e4"} {"b":2}""", function.Seen);
    }

    [Fact]
    public async Task A_list_pairs_records_with_unwrapped_payloads()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("orders", PartialResponses = true)]
                public void Take(IReadOnlyList<(SqsMessage Message, Order Order)> all) => Seen.Add(string.Join(',', all.Select(pair => pair.Order.OrderId)));
            }
            """);

        string answer = await function.InvokeAsync(Events.Sqs(Wrapped.InSns(Events.Order(1)), Wrapped.InSns("{}"), Events.Order(3)));

        Assert.Equal("1,3", function.Seen);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", answer);
    }

    [Fact]
    public async Task A_route_that_does_not_unwrap_takes_every_payload_as_it_is()
    {
        RunningFunction function = RunningFunction.Start("""public static class Shop { [SqsBatch("orders", Unwrap = false)] public static void Take(string body) => Seen.Add(body); }""");
        string wrapped = Wrapped.InSns("inside");

        await function.InvokeAsync(Events.Sqs(wrapped));

        Assert.Equal(wrapped, function.Seen);
    }

    [Theory]
    [InlineData("""{"TopicArn":"t","Message":"m"}""")]
    [InlineData("""{"Type":"SubscriptionConfirmation","TopicArn":"t","Message":"m"}""")]
    [InlineData("""{"Type":null,"TopicArn":"t","Message":"m"}""")]
    [InlineData("""{"Type":"Notification","TopicArn":null,"Message":"m"}""")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":null}""")]
    [InlineData("""{"Type":["Notification"],"TopicArn":"t","Message":"m"}""")]
    [InlineData("""{"inner":{"Type":"Notification","TopicArn":"t","Message":"m"} }""")]
    [InlineData("""[{"Type":"Notification","TopicArn":"t","Message":"m"}]""")]
    [InlineData("""{"detail-type":"d","source":"s"}""")]
    [InlineData("""{"detail-type":"d","source":"s","detail":null}""")]
    [InlineData("the TopicArn is not JSON {")]
    [InlineData("""{"Type":"Notification","TopicArn":"t" """)]
    [InlineData("\"TopicArn\"")]
    [InlineData("")]
    public async Task What_only_resembles_an_envelope_stays_as_it_is(string body)
    {
        RunningFunction function = RunningFunction.Start("public static class Shop { [SqsBatch] public static void Take(string body) => Seen.Add(body); }");

        await function.InvokeAsync(Events.Sqs(body));

        Assert.Equal(body, function.Seen);
    }

    [Theory]
    [InlineData("""{"\u0054ype":"\u004eotification","Topic\u0041rn":"t","Messag\u0065":"inside"}""", "inside")]
    [InlineData("""{"detail":"\u0069nside","\u0064etail-type":"d","source":"s"}""", "\"\\u0069nside\"")]
    [InlineData("\uFEFF{\"Type\":\"Notification\",\"TopicArn\":\"t\",\"Message\":\"inside\"}", "inside")]
    [InlineData(" {\"Message\":\"inside\",\"TopicArn\":{},\"Type\":\"Notification\"}", "inside")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":"inside","detail-type":"d","source":"s","detail":1}""", "inside")]
    [InlineData("""{"detail-type":"d","source":"s","detail":1,"Type":"Notification","TopicArn":"t","Message":"outside"}""", "1")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":""}""", "")]
    public async Task An_envelope_is_recognised_however_it_is_spelt(string body, string payload)
    {
        RunningFunction function = RunningFunction.Start("public static class Shop { [SqsBatch] public static void Take(string body) => Seen.Add(body); }");

        await function.InvokeAsync(Events.Sqs(body));

        Assert.Equal(payload, function.Seen);
    }

    [Theory]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":"{\"orderId\":1}"}""")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":"not json"}""")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":"null"}""")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":{"orderId":1,"customer":"SECRET"} }""")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":"{\"orderId\":1,\"customer\":\"SECRET\"}","Message":"{\"orderId\":1,\"customer\":\"SECRET\"}"}""")]
    [InlineData("""{"Type":"Notification","Type":"Notification","TopicArn":"t","Message":"{\"orderId\":1,\"customer\":\"SECRET\"}"}""")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":"{\"orderId\":1,\"customer\":\"SECRET\"}" """)]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":"{\"orderId\":1,\"customer\":\"SECRET\"}"} {}""")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":"\ud800"}""")]
    [InlineData("""{"detail-type":"d","source":"s","detail":[]}""")]
    public async Task A_broken_envelope_or_payload_is_that_record_s_failure(string body)
    {
        RunningFunction function = RunningFunction.Start(Orders);

        string answer = await function.InvokeAsync(Events.Sqs(Events.Order(1), body, Wrapped.InSns(Events.Order(3))));

        Assert.Equal("m1:1a m3:3a", function.Seen);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", answer);
        Assert.Single(function.Log.Errors);
        Assert.All(function.Log.Errors, error => Assert.DoesNotContain("SECRET", error.Message + error.Exception, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_payload_inside_three_envelopes_fails_and_says_so()
    {
        RunningFunction function = RunningFunction.Start("""public static class Shop { [SqsBatch] public static void Take(string body) => Seen.Add(body); }""");

        BatchFailedException failure = await function.ThrowsAsync<BatchFailedException>(Events.Sqs(Wrapped.InSns(Events.Bus("s", "d", Events.Order(1)))));

        Assert.Equal("payload: inside more than two envelopes; take the innermost event as a parameter, and its payload beside it", failure.InnerException!.Message);
        Assert.Empty(function.Seen);
    }

    [Fact]
    public async Task Conditions_look_at_the_unwrapped_payload()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("orders"), When("customer", "b")] public void Special(Order order) => Seen.Add("special" + order.OrderId);
                [SqsBatch("orders")] public void Take(Order order) => Seen.Add("order" + order.OrderId);
                [SqsBatch("plain", Unwrap = false), When("Type", "Notification")] public void Note(string body) => Seen.Add("note");
            }
            """);

        await function.InvokeAsync(Events.Sqs(Events.Order(1), Events.Order(2, "b"), Wrapped.InSns(Events.Order(3, "b")), Events.Bus("s", "d", Events.Order(4, "b")), Wrapped.InSns(Events.Order(5))));
        await function.InvokeAsync(Events.SqsOf("plain", Wrapped.InSns("x")));

        Assert.Equal("order1 special2 special3 special4 order5 note", function.Seen);
    }

    [Fact]
    public async Task A_fifo_group_stops_behind_a_wrapped_message_that_failed()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop { [SqsBatch("orders.fifo", PartialResponses = true)] public void Take(Order order) => Seen.Add($"{order.OrderId}"); }
            """);

        string answer = await function.InvokeAsync(Events.Batch(
            Events.Message("m1", Wrapped.InSns("{}"), "orders.fifo", "g1"), Events.Message("m2", Events.Order(2), "orders.fifo", "g1"), Events.Message("m3", Wrapped.InSns(Events.Order(3)), "orders.fifo", "g2")));

        Assert.Equal("3", function.Seen);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m2"}]}""", answer);
    }

    [Fact]
    public async Task Skipping_routes_fail_a_wrapped_payload_that_is_no_json()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop { [SqsBatch("orders.fifo", PartialResponses = true, Unrouted = Unrouted.Skip), When("customer", "b")] public void Take(Order order) => Seen.Add($"{order.OrderId}"); }
            """);

        string answer = await function.InvokeAsync(Events.SqsOf("orders.fifo", Wrapped.InSns("no json"), Wrapped.InSns(Events.Order(2)), Wrapped.InSns(Events.Order(3, "b"))));

        Assert.Equal("3", function.Seen);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"}]}""", answer);
    }
}
