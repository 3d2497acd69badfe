namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Which of several routes takes an event or a record.</summary>
public sealed class RoutePrecedenceTests
{
    [Fact]
    public async Task A_named_queue_comes_before_every_queue_whatever_the_order_of_declaration()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch] public void Any() => Seen.Add("any");
                [SqsBatch("orders")] public void Orders() => Seen.Add("orders");
            }
            """);
        await function.InvokeAsync(Events.SqsOf("orders", "x"));
        await function.InvokeAsync(Events.SqsOf("orders2", "x"));
        Assert.Equal("orders any", function.Seen);
    }

    [Fact]
    public async Task A_longer_prefix_a_suffix_and_an_event_name_narrow_a_bucket()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [S3Trigger] public void Any() => Seen.Add("any");
                [S3Trigger("box")] public void Bucket() => Seen.Add("bucket");
                [S3Trigger("box", Prefix = "a/")] public void A() => Seen.Add("a");
                [S3Trigger("box", Prefix = "a/b/", Suffix = ".pdf")] public void Pdf() => Seen.Add("pdf");
                [S3Trigger("box", Prefix = "a/b/")] public void Ab() => Seen.Add("ab");
                [S3Trigger("c", EventName = "ObjectCreated:*")] public void Created() => Seen.Add("created");
                [S3Trigger("c", EventName = "s3:ObjectCreated:Put")] public void Put() => Seen.Add("put");
            }
            """);
        await function.InvokeAsync(Events.S3("box", "x", "a/x", "a/b/x", "a/b/x.pdf", "x.pdf"));
        await function.InvokeAsync(Events.Batch(Events.Upload("c", "k"), Events.Upload("c", "k", "ObjectCreated:Copy"), Events.Upload("c", "k", "ObjectRemoved:Delete")));
        Assert.Equal("bucket a ab pdf bucket put created any", function.Seen);
    }

    [Fact]
    public async Task Source_with_detail_type_comes_before_source_and_that_before_everything()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [EventBridgeTrigger] public void Any() => Seen.Add("any");
                [EventBridgeTrigger(Source = "s")] public void Source() => Seen.Add("source");
                [EventBridgeTrigger(Source = "s", DetailType = "t")] public void Both() => Seen.Add("both");
            }
            """);
        await function.InvokeAsync(Events.Bus("s", "t"));
        await function.InvokeAsync(Events.Bus("s", "u"));
        await function.InvokeAsync(Events.Bus("r", "t"));
        Assert.Equal("both source any", function.Seen);
    }

    [Fact]
    public async Task An_arn_comes_before_the_bare_name_of_the_same_resource()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [SqsBatch("orders")] public void Name() => Seen.Add("name");
                [SqsBatch("arn:aws:sqs:eu-west-1:123456789012:orders")] public void Arn() => Seen.Add("arn");
                [SqsBatch("https://sqs.eu-west-1.amazonaws.com/123456789012/returns")] public void Url() => Seen.Add("url");
            }
            """);
        await function.InvokeAsync(Events.SqsOf("orders", "x"));
        await function.InvokeAsync(Events.SqsOf("arn:aws:sqs:us-east-1:123456789012:orders", "x"));
        await function.InvokeAsync(Events.SqsOf("returns", "x"));
        Assert.Equal("arn name url", function.Seen);
    }

    [Fact]
    public async Task A_schedule_s_event_is_not_an_event_of_the_bus()
    {
        RunningFunction function = RunningFunction.Start("""
            public sealed class Shop
            {
                [EventBridgeTrigger] public void Any() => Seen.Add("bus");
                [ScheduleTrigger(Name = "sweep")] public void Sweep() => Seen.Add("sweep");
                [ScheduleTrigger(Name = "report")] public void Report() => Seen.Add("report");
            }
            """);
        await function.InvokeAsync(Events.Schedule("sweep"));
        await function.InvokeAsync(Events.Schedule("report"));
        await function.ThrowsAsync<UnroutedEventException>(Events.Schedule("other"));
        Assert.Equal("sweep report", function.Seen);
    }

    [Theory]
    [InlineData("""[SqsBatch("a", PartialResponses = true)]""", """[SqsBatch("a", PartialResponses = false)]""", "LR3001")]
    [InlineData("""[SqsBatch("a", PartialResponses = true)]""", """[SqsBatch("https://sqs.eu-west-1.amazonaws.com/1/a", PartialResponses = true)]""", "LR3001")]
    [InlineData("[EventBridgeTrigger]", "[EventBridgeTrigger]", "LR3001")]
    [InlineData("[FallbackTrigger]", "[FallbackTrigger]", "LR3001")]
    [InlineData("""[EventBridgeTrigger(Source = "s")]""", """[EventBridgeTrigger(DetailType = "t")]""", "LR3002")]
    [InlineData("""[S3Trigger(Prefix = "a/")]""", """[S3Trigger(Suffix = ".pdf")]""", "LR3002")]
    [InlineData("""[S3Trigger("box", Prefix = "a/")]""", """[S3Trigger(Prefix = "a/b/")]""", "LR3002")]
    [InlineData("""[S3Trigger("box", EventName = "ObjectCreated:*")]""", """[S3Trigger("box", Suffix = ".pdf")]""", "LR3002")]
    public async Task Routes_that_are_equal_or_cross_are_build_errors_at_both(string one, string other, string id) =>
        Assert.Equal([$"{id} '{one[1..^1]}'", $"{id} '{other[1..^1]}'"], await RouteHost.FindingsAsync($$"""
            public static class Shop
            {
                {{one}} public static void One() { }
                {{other}} public static void Other() { }
            }
            """));

    [Theory]
    [InlineData("""[S3Trigger("box", Prefix = "a/")]""", """[S3Trigger("box", Prefix = "c/")]""")]
    [InlineData("""[S3Trigger("box", Suffix = ".pdf")]""", """[S3Trigger("box", Suffix = ".txt")]""")]
    [InlineData("""[S3Trigger("box", EventName = "ObjectCreated:*")]""", """[S3Trigger("box", EventName = "ObjectRemoved:Delete")]""")]
    [InlineData("""[S3Trigger("arn:aws:s3:::box")]""", """[S3Trigger("arn:aws-cn:s3:::box")]""")]
    [InlineData("""[EventBridgeTrigger(Source = "s")]""", """[EventBridgeTrigger(Source = "S")]""")]
    public async Task Routes_that_share_no_event_are_no_error(string one, string other) =>
        Assert.Empty(await RouteHost.FindingsAsync($$"""
            public static class Shop
            {
                {{one}} public static void One() { }
                {{other}} public static void Other() { }
            }
            """));

    [Fact]
    public async Task Alternatives_of_one_method_may_cross()
    {
        const string shop = """
            public static class Shop { [S3Trigger(Prefix = "a/"), S3Trigger(Suffix = ".pdf")] public static void Take(S3Record record) => Seen.Add(record.Object.Key); }
            """;
        Assert.Empty(await RouteHost.FindingsAsync(shop, Sources.Order));
        RunningFunction function = RunningFunction.Start(shop);
        await function.InvokeAsync(Events.S3("box", "a/x", "y.pdf", "a/z.pdf"));
        Assert.Equal("a/x y.pdf a/z.pdf", function.Seen);
    }
}
