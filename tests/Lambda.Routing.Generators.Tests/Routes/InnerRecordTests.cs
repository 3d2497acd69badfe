namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Events and records of one service inside the payloads of another's records, in every chain of services that AWS documents.</summary>
public sealed class InnerRecordTests
{
    private const string Files = """
        public sealed class Shop
        {
            [SqsBatch("files", PartialResponses = true)]
            public void File(S3Record file, SqsMessage message)
            {
                if (file.Object.Key == "bad") { throw new InvalidOperationException("bad"); }
                Seen.Add($"{message.MessageId}:{file.Bucket.Name}/{file.Object.Key}");
            }
        }
        """;

    [Fact]
    public async Task S3_in_a_queue_with_and_without_a_topic_between()
    {
        RunningFunction function = RunningFunction.Start(Files);

        string answer = await function.InvokeAsync(Events.SqsOf("files",
            Events.S3("up", "a", "b"), Wrapped.InSns(Events.S3("up", "c")), Wrapped.S3Test, Wrapped.InSns(Wrapped.S3Test), Events.S3("up", "d")));

        Assert.Equal("m1:up/a m1:up/b m2:up/c m5:up/d", function.Seen);
        Assert.Equal("""{"batchItemFailures":[]}""", answer);
    }

    [Fact]
    public async Task The_whole_inner_event_is_one_call()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [SqsBatch] public static void File(S3Event files) => Seen.Add(string.Join(',', files.Records.Select(file => file.Object.Key))); }
            """);

        await function.InvokeAsync(Events.Sqs(Events.S3("up", "a", "b"), Wrapped.InSns(Events.S3("up", "c")), Wrapped.S3Test));

        Assert.Equal("a,b c", function.Seen);
    }

    [Fact]
    public async Task Whatever_fails_inside_is_the_outer_record_s_failure_and_the_others_run()
    {
        RunningFunction function = RunningFunction.Start(Files);

        string answer = await function.InvokeAsync(Events.SqsOf("files",
            Events.S3("up", "a", "bad", "b"),
            """{"Records":[{"eventSource":"aws:s3","eventName":"ObjectCreated:Put"}]}""",
            "{\"Records\":[{\"eventSource\":\"aws:s3\"",
            "not json",
            Events.Order(1),
            Wrapped.InSns("SECRET"),
            """{"Records":[]}""",
            """{"Records":[{"eventSource":"aws:s3"}],"Records":[]}""",
            Events.S3("up", "z")));

        Assert.Equal("m1:up/a m1:up/b m9:up/z", function.Seen);
        Assert.Equal([.. Enumerable.Range(1, 8).Select(number => $"m{number}")], Streams.Failed(answer));
        Assert.All(function.Log.Errors, error => Assert.DoesNotContain("SECRET", error.Message + error.Exception, StringComparison.Ordinal));
        Assert.Equal("S3Event: Records[0].s3: required but missing", function.Log.Errors[1].Exception!.Message);
        Assert.Equal("S3Record: the payload is no document that holds one, and no envelope around one", function.Log.Errors[4].Exception!.Message);
    }

    [Fact]
    public async Task Several_failures_inside_one_record_are_told_together()
    {
        RunningFunction function = RunningFunction.Start(Files);

        BatchFailedException failure = await function.ThrowsAsync<BatchFailedException>(Events.SqsOf("files", Events.S3("up", "bad", "a", "bad")));

        AggregateException inside = Assert.IsType<AggregateException>(failure.InnerException);
        Assert.Equal(2, inside.InnerExceptions.Count);
        Assert.StartsWith("2 of the 3 that the record holds failed.", inside.Message, StringComparison.Ordinal);
        Assert.Equal("m1:up/a", function.Seen);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public async Task More_than_two_envelopes_fail_and_say_so(int topics, bool isFound)
    {
        RunningFunction function = RunningFunction.Start(Files);
        string body = Events.S3("up", "a");
        for (int i = 0; i < topics; i++)
        {
            body = Wrapped.InSns(body);
        }

        string answer = await function.InvokeAsync(Events.SqsOf("files", Events.S3("up", "first"), body));

        Assert.Equal(isFound ? [] : ["m2"], Streams.Failed(answer));
        Assert.Equal(isFound ? [] : ["S3Record: inside more than two envelopes; take the innermost event as a parameter, and its payload beside it"],
            function.Log.Errors.Select(error => error.Exception!.Message));
    }

    [Fact]
    public async Task An_event_of_a_bus_and_its_detail_in_a_queue_with_and_without_a_topic_between()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [SqsBatch("orders", PartialResponses = true)] public static void Take(EventBridgeEvent e, Order order, SqsMessage m) => Seen.Add($"{m.MessageId}:{e.Source}:{order.OrderId}"); }
            """);

        string answer = await function.InvokeAsync(Events.Sqs(
            Events.Bus("s1", "d", Events.Order(1)), Wrapped.InSns(Events.Bus("s2", "d", Events.Order(2))), Events.Bus("s3", "d", "{}"), Events.Order(4)));

        Assert.Equal("m1:s1:1 m2:s2:2", function.Seen);
        Assert.Equal(["m3", "m4"], Streams.Failed(answer));
    }

    [Theory]
    [InlineData("SnsRecord n", "n.Sns.TopicName + n.Subject")]
    [InlineData("Lambda.Routing.Sns.SnsNotification n", "n.TopicName + n.Subject")]
    public async Task A_notification_is_taken_beside_its_payload(string parameter, string text)
    {
        RunningFunction function = RunningFunction.Start($$"""
            public static class Shop { [SqsBatch("orders", PartialResponses = true)] public static void Take({{parameter}}, Order order) => Seen.Add({{text}} + order.OrderId); }
            """);

        string answer = await function.InvokeAsync(Events.Sqs(Wrapped.InSns(Events.Order(1)), Events.Order(2), Wrapped.InSns(Wrapped.InSns(Events.Order(3)))));

        Assert.Equal("shipmentsa subject1", function.Seen);
        Assert.Equal(["m2", "m3"], Streams.Failed(answer));
    }

    [Fact]
    public async Task A_mail_in_a_notification_in_either_form()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [SnsTrigger] public static void Take(SesRecord mail, SnsRecord notification) => Seen.Add($"{notification.Sns.TopicName}:{mail.Mail.MessageId}"); }
            """);
        const string Mail = """{"timestamp":"2026-01-01T00:00:00.000Z","source":"a@example.com","messageId":"mail-1","destination":["b@example.com"]}""";
        const string Receipt = """{"timestamp":"2026-01-01T00:00:00.000Z","recipients":["b@example.com"]}""";

        await function.InvokeAsync(Streams.Sns($$"""{"notificationType":"Received","mail":{{Mail}},"receipt":{{Receipt}},"content":"raw"}"""));
        await function.InvokeAsync(Streams.Sns($$"""{"Records":[{"eventSource":"aws:ses","ses":{"mail":{{Mail}},"receipt":{{Receipt}} } }]}"""));
        BatchFailedException failure = await function.ThrowsAsync<BatchFailedException>(Streams.Sns($$"""{"notificationType":"Bounce","mail":{{Mail}} }"""));

        Assert.Equal("shipments:mail-1 shipments:mail-1", function.Seen);
        Assert.Contains("no document that holds one", failure.InnerException!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"\u0052ecords":[{"event\u0053ource":"aws:\u0073\u0033","eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"up"},"object":{"key":"a"} } }]}""", "a")]
    [InlineData("""{"Records":[{"eventSource":null,"eventName":"ObjectCreated:Put","s3":{"bucket":{"name":"up"},"object":{"key":"b"} } }]}""", "b")]
    [InlineData("""{"Type":"Notification","TopicArn":"t","Message":"x","Records":[{"eventSource":"aws:s3","eventName":"e","s3":{"bucket":{"name":"up"},"object":{"key":"c"} } }]}""", "")]
    [InlineData("""{"Records":[{"eventSource":"aws:s3","eventName":"e","s3":{"bucket":{"name":"up"},"object":{"key":"d"} } }],"Type":"Notification","TopicArn":"t","Message":"x"}""", "d")]
    [InlineData("""{"Records":[{"eventSource":"aws:sqs","s3":{} }]}""", "")]
    [InlineData("""{"Event":null,"Records":null}""", "")]
    public async Task A_document_of_two_shapes_is_what_it_says_first(string body, string key)
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [SqsBatch("files", PartialResponses = true)] public static void File(S3Record file) => Seen.Add(file.Object.Key); }
            """);

        string answer = await function.InvokeAsync(Events.SqsOf("files", Events.S3("up", "first"), body));

        Assert.Equal(("first " + key).Trim(), function.Seen);
        Assert.Equal(key.Length > 0 ? [] : ["m2"], Streams.Failed(answer));
    }

    [Fact]
    public async Task Conditions_look_at_the_inner_payload()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("orders"), When("customer", "b")] public void Special(EventBridgeEvent e, Order order) => Seen.Add("special" + order.OrderId);
                [SqsBatch("orders")] public void Rest(string body) => Seen.Add("rest");
            }
            """);

        await function.InvokeAsync(Events.Sqs(Events.Bus("s", "d", Events.Order(1, "b")), Events.Bus("s", "d", Events.Order(2)), Wrapped.InSns(Events.Bus("s", "d", Events.Order(3, "b"))), Events.Order(4, "b")));

        Assert.Equal("special1 rest special3 rest", function.Seen);
    }

    [Theory]
    [InlineData("S3Record a, S3Event b", "LR1070 'S3Event b'")]
    [InlineData("EventBridgeEvent a, EventBridgeEvent b", "LR1070 'EventBridgeEvent b'")]
    [InlineData("IReadOnlyList<S3Record> a", "LR1071 'IReadOnlyList<S3Record> a'")]
    [InlineData("S3Record[] a", "LR1071 'S3Record[] a'")]
    [InlineData("IReadOnlyList<(SqsMessage, EventBridgeEvent)> a", "LR1071 'IReadOnlyList<(SqsMessage, EventBridgeEvent)> a'")]
    [InlineData("S3Record a, string b", "LR1001 'string b'")]
    [InlineData("IReadOnlyList<SqsMessage> a, S3Record b", "LR1001 'S3Record b'")]
    public async Task What_cannot_be_taken_from_inside_is_a_build_error(string parameters, string finding) =>
        Assert.Equal([finding], await RouteHost.FindingsAsync($$"""public static class Shop { [SqsBatch("q", PartialResponses = true)] public static void Take({{parameters}}) { } }"""));

    [Fact]
    public async Task A_condition_on_records_without_a_payload_is_a_build_error() => Assert.Equal(["LR0004 'When(\"a\", \"x\")'"],
        await RouteHost.FindingsAsync("""public static class Shop { [SqsBatch("q", PartialResponses = true), When("a", "x")] public static void Take(S3Record a) { } }"""));

    [Fact]
    public async Task Nothing_is_opened_where_the_route_does_not_unwrap()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [SqsBatch("q", PartialResponses = true, Unwrap = false)] public static void Take(EventBridgeEvent e) => Seen.Add(e.Source); }
            """);

        string answer = await function.InvokeAsync(Events.SqsOf("q", Events.Bus("s", "d"), Wrapped.InSns(Events.Bus("s", "d"))));

        Assert.Equal("s", function.Seen);
        Assert.Equal(["m2"], Streams.Failed(answer));
    }
}
