namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>Names that only the deployment knows.</summary>
[Collection(EnvironmentCollection.Name)]
public sealed class PlaceholderTests
{
    private const string Two = """
        public sealed class Shop
        {
            [SqsBatch("${ORDERS_QUEUE:orders}")] public void Orders() => Seen.Add("orders");
            [SqsBatch("shop-${STAGE}-returns")] public void Returns() => Seen.Add("returns");
            [SqsBatch] public void Any() => Seen.Add("any");
        }
        """;

    [Fact]
    public async Task A_variable_or_its_default_names_the_resource()
    {
        using var stage = new Variable("STAGE", "test");
        RunningFunction function = RunningFunction.Start(Two);
        await function.InvokeAsync(Events.SqsOf("orders", "x"));
        await function.InvokeAsync(Events.SqsOf("shop-test-returns", "x"));
        await function.InvokeAsync(Events.SqsOf("shop-${STAGE}-returns", "x"));
        Assert.Equal("orders returns any", function.Seen);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:new")]
    [InlineData("https://sqs.eu-west-1.amazonaws.com/123456789012/new")]
    public async Task The_value_may_be_a_name_an_arn_or_a_url(string value)
    {
        using var stage = new Variable("STAGE", "test");
        using var queue = new Variable("ORDERS_QUEUE", value);
        RunningFunction function = RunningFunction.Start(Two);
        await function.InvokeAsync(Events.SqsOf("new", "x"));
        await function.InvokeAsync(Events.SqsOf("orders", "x"));
        Assert.Equal("orders any", function.Seen);
    }

    [Fact]
    public void A_missing_variable_is_a_failure_of_the_start_that_names_it()
    {
        var exception = Assert.Throws<StartupException>(() => RunningFunction.Start(Two));
        Assert.Equal(
            "Shop.Returns, Queue: the environment variable STAGE is not set. Set it, or give the placeholder a default: ${STAGE:value}.", exception.Message);
    }

    [Fact]
    public void A_placeholder_without_its_brace_is_a_build_error_and_a_failure_of_the_start()
    {
        Assert.Contains("LR1028 in Shop.Take.", Assert.Throws<StartupException>(() => RunningFunction.Start("""
            public static class Shop { [SqsBatch("${A")] public static void Take() { } }
            """)).Message, StringComparison.Ordinal);
        Assert.Equal(
            "Shop.Take, Queue: the placeholder in '${A' has no closing brace.",
            Assert.Throws<StartupException>(() => Dispatch.ResourceName.Resolve("${A", "Shop.Take, Queue")).Message);
    }

    [Theory]
    [InlineData("""[SqsBatch("${A:same}")]""", """[SqsBatch("${B:same}")]""")]
    [InlineData("""[SqsBatch("${A:same}")]""", """[SqsBatch("same")]""")]
    [InlineData("""[SqsBatch("${A:arn:aws:sqs:eu-west-1:1:same}")]""", """[SqsBatch("same")]""")]
    [InlineData("""[S3Trigger("${A:same}", Prefix = "a/")]""", """[S3Trigger("same", Suffix = ".pdf")]""")]
    public void Names_that_resolve_alike_are_a_failure_of_the_start(string one, string other)
    {
        string source = $$"""
            public static class Shop { {{one}} public static void One() { } {{other}} public static void Other() { } }
            """;
        Assert.Contains("Shop.Other and Shop.One can take the same event: their names resolve alike",
            Assert.Throws<StartupException>(() => RunningFunction.Start(source)).Message, StringComparison.Ordinal);
        using var variable = new Variable("A", "different");
        Assert.NotNull(RunningFunction.Start(source));
    }

    [Fact]
    public async Task Routes_whose_buckets_may_resolve_alike_keep_the_narrower_prefix_first()
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [S3Trigger("${A:same}", Prefix = "a/")] public static void Wide() => Seen.Add("wide");
                [S3Trigger("${B:same}", Prefix = "a/b/")] public static void Narrow() => Seen.Add("narrow");
            }
            """);
        await function.InvokeAsync(Events.S3("same", "a/b/x", "a/x"));
        Assert.Equal("narrow wide", function.Seen);
    }

    [Fact]
    public async Task Other_filters_take_placeholders_too()
    {
        using var prefix = new Variable("PREFIX", "in/");
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [S3Trigger(Prefix = "${PREFIX}", EventName = "${NAME:ObjectCreated:*}")] public static void Take(S3Record r) => Seen.Add(r.Object.Key);
            }
            """);
        await function.InvokeAsync(Events.S3("b", "in/x"));
        Assert.Equal("in/x", function.Seen);
    }
}
