namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Inputs that could have passed for handled, or for something that nobody sent.</summary>
public sealed class SilentLossTests
{
    [Theory]
    [InlineData("""{"type":"x" """)]
    [InlineData("not json")]
    [InlineData("")]
    public async Task A_payload_that_is_no_json_is_not_skipped_for_lack_of_a_condition_that_holds(string body)
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [SqsBatch(PartialResponses = true, Unrouted = Unrouted.Skip), When("type", "x")] public static void Take(SqsMessage m) => Seen.Add(m.MessageId);
            }
            """);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""",
            await function.InvokeAsync(Events.Sqs("""{"type":"other"}""", body, """{"type":"x"}""")));
        Assert.Equal("m3", function.Seen);
    }

    [Fact]
    public async Task A_payload_is_nobody_s_business_where_only_attributes_decide()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [SqsBatch(PartialResponses = true, Unrouted = Unrouted.Skip), When("attributes:kind", "x")] public static void Take(SqsMessage m) => Seen.Add(m.MessageId);
            }
            """);
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Sqs("not json")));
    }

    [Fact]
    public async Task A_sibling_that_looks_at_attributes_does_not_skip_it_either()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [SqsBatch(PartialResponses = true, Unrouted = Unrouted.Skip), When("attributes:kind", "x"), When("type", "a")] public static void Narrow() { }
                [SqsBatch(PartialResponses = true, Unrouted = Unrouted.Skip), When("attributes:kind", "x")] public static void Wide() { }
            }
            """);
        await function.ThrowsAsync<BatchFailedException>(Events.Sqs("not json"));
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Sqs("{}")));
    }

    [Fact]
    public async Task A_body_of_a_value_type_is_not_made_up_where_the_request_has_none()
    {
        RunningFunction function = RunningFunction.StartOnly(Sources.Order, """
            using System.Text.Json.Serialization;
            public readonly record struct Point(int X, int Y);
            [JsonSerializable(typeof(Point))] internal sealed partial class PointJson : JsonSerializerContext;
            public static class Shop
            {
                [HttpTrigger("POST /points")] public static void Put(Point point) => Seen.Add(point.ToString());
                [HttpTrigger("POST /maybe")] public static void Maybe(Point? point) => Seen.Add(point?.ToString() ?? "none");
            }
            """);
        Assert.Contains("\"statusCode\":400", await function.InvokeAsync(Post("/points")), StringComparison.Ordinal);
        Assert.Contains("\"statusCode\":400", await function.InvokeAsync(Post("/points", "null")), StringComparison.Ordinal);
        Assert.Contains("\"statusCode\":204", await function.InvokeAsync(Post("/maybe")), StringComparison.Ordinal);
        Assert.Contains("\"statusCode\":204", await function.InvokeAsync(Post("/maybe", " null ")), StringComparison.Ordinal);
        Assert.Contains("\"statusCode\":204", await function.InvokeAsync(Post("/maybe", """{"x":1,"y":2}""")), StringComparison.Ordinal);
        Assert.Equal("none none Point { X = 1, Y = 2 }", function.Seen);
    }

    [Fact]
    public async Task A_batch_of_failures_that_a_method_keeps_does_not_fail_the_next_batch()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                private static readonly BatchFailures s_none = BatchFailures.None;
                [SqsBatch(PartialResponses = true)] public static BatchFailures Take(IReadOnlyList<(SqsMessage Message, Order Order)> all) => s_none;
            }
            """);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Sqs(Events.Order(1), "broken")));
        Assert.Equal("""{"batchItemFailures":[]}""", await function.InvokeAsync(Events.Sqs(Events.Order(1))));
    }

    [Fact]
    public async Task A_failed_pair_of_record_and_payload_names_its_record()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [SqsBatch(PartialResponses = true)]
                public static BatchFailures Take(IReadOnlyList<(SqsMessage Message, Order Order)> all) => BatchFailures.Of(all[1], new IOException());
            }
            """);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m2"}]}""", await function.InvokeAsync(Events.Sqs(Events.Order(1), Events.Order(2))));
    }

    [Fact]
    public void Routes_whose_prefixes_resolve_alike_do_not_start_though_their_suffixes_differ_from_them() =>
        Assert.Throws<StartupException>(() => RunningFunction.Start("""
            public static class Shop
            {
                [S3Trigger("b", Prefix = "${SILENT_LOSS_PREFIX:in/}", Suffix = ".pdf")] public static void One() { }
                [S3Trigger("b", Prefix = "in/", Suffix = ".pdf")] public static void Other() { }
            }
            """));

    [Theory]
    [InlineData("https://sqs.eu-west-1.amazonaws.com/123456789012/orders/")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders")]
    public async Task A_queue_s_url_may_end_with_a_slash(string queue)
    {
        RunningFunction function = RunningFunction.Start($$"""
            public static class Shop { [SqsBatch("${SILENT_LOSS_QUEUE:{{queue}}}")] public static void Take() => Seen.Add("taken"); }
            """);
        await function.InvokeAsync(Events.Sqs("x"));
        Assert.Equal("taken", function.Seen);
    }

    [Fact]
    public async Task A_variable_may_hold_an_event_s_name_with_the_prefix_that_means_nothing()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop { [S3Trigger(EventName = "${SILENT_LOSS_NAME:s3:ObjectCreated:*}")] public static void Take() => Seen.Add("taken"); }
            """);
        await function.InvokeAsync(Events.S3("b", "k"));
        Assert.Equal("taken", function.Seen);
    }

    private static string Post(string path, string? body = null) => new System.Text.Json.Nodes.JsonObject
    {
        ["version"] = "2.0",
        ["routeKey"] = "$default",
        ["rawPath"] = path,
        ["headers"] = new System.Text.Json.Nodes.JsonObject { ["content-type"] = "application/json" },
        ["requestContext"] = new System.Text.Json.Nodes.JsonObject { ["http"] = new System.Text.Json.Nodes.JsonObject { ["method"] = "POST", ["path"] = path } },
        ["body"] = body,
    }.ToJsonString();
}
