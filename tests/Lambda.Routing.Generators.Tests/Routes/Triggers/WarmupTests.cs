namespace Lambda.Routing.Generators.Tests.Routes.Triggers;

/// <summary>Pings that keep an environment warm.</summary>
public sealed class WarmupTests
{
    [Theory]
    [InlineData("""{"source":"serverless-plugin-warmup"}""", "known")]
    [InlineData("""{"warmer":true,"concurrency":3}""", "known")]
    [InlineData("""{"ping":"keep-warm"}""", "own")]
    [InlineData("""{"source":"shop"}""", "direct")]
    public async Task A_ping_reaches_its_own_method_only(string json, string taken)
    {
        RunningFunction function = RunningFunction.Start("""
            public static class Shop
            {
                [WarmupTrigger] public static void Known() => Seen.Add("known");
                [WarmupTrigger("ping = keep-warm")] public static void Own(WarmupEvent ping) => Seen.Add("own");
                [DirectTrigger("source")] public static void Direct() => Seen.Add("direct");
            }
            """);
        await function.InvokeAsync(json);
        Assert.Equal(taken, function.Seen);
    }

    private const string Shop = """
        using Microsoft.Extensions.DependencyInjection;
        public sealed class Clock
        {
            public static int Failures;
            public Clock() { if (Failures-- > 0) { throw new InvalidOperationException("no clock"); } Seen.Add("clock"); }
        }
        [LambdaStartup] public static class Startup
        {
            public static void ConfigureServices(IServiceCollection services) { Seen.Add("startup"); services.AddSingleton<Clock>(); }
        }
        public sealed class Shop(Clock clock)
        {
            [WarmupTrigger(/*arguments*/)] public static void Warm() => Seen.Add("warm");
            [ScheduleTrigger] public void Sweep() => Seen.Add("sweep");
            [SqsBatch("orders", PartialResponses = true)] public void Take(string body) => Seen.Add(body + clock.GetType().Name[0]);
            [FallbackTrigger] public void Rest() => Seen.Add("rest");
        }
        """;

    private const string Ping = """{"source":"serverless-plugin-warmup"}""";

    [Fact]
    public async Task A_ping_is_answered_before_any_service_is_built_and_the_first_other_event_builds_them_once()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        Assert.Equal("", function.Seen);

        await function.InvokeAsync(Ping);
        await function.InvokeAsync(Ping);
        Assert.Equal("warm warm", function.Seen);

        await function.InvokeAsync(Events.SqsOf("orders", "a"));
        await function.InvokeAsync(Events.Schedule());
        await function.InvokeAsync(Ping);
        Assert.Equal("warm warm startup clock aC sweep warm", function.Seen);
        await function.DisposeAsync();
    }

    [Fact]
    public async Task A_function_that_only_was_pinged_releases_nothing()
    {
        RunningFunction function = RunningFunction.Start(Shop);
        await function.InvokeAsync(Ping);
        await function.DisposeAsync();
        Assert.Equal("warm", function.Seen);
    }

    [Theory]
    [InlineData("BuildServices = true")]
    [InlineData("\"ping\", BuildServices = true")]
    public void A_ping_may_be_there_to_warm_the_services_which_are_then_built_at_start_up(string arguments) =>
        Assert.Equal("startup clock", RunningFunction.Start(Shop.Replace("/*arguments*/", arguments, StringComparison.Ordinal)).Seen);

    [Theory]
    [MemberData(nameof(Others))]
    public async Task Services_that_cannot_be_built_fail_the_whole_event_that_needs_them_and_are_tried_again(string json)
    {
        RunningFunction function = RunningFunction.Start(Shop.Replace("public static int Failures;", "public static int Failures = 1;", StringComparison.Ordinal));
        await function.InvokeAsync(Ping);

        InvalidOperationException failure = await function.ThrowsAsync<InvalidOperationException>(json);
        Assert.Equal("no clock", failure.Message);
        Assert.Equal("warm startup", function.Seen);

        await function.InvokeAsync(Ping);
        await function.InvokeAsync(json);
        Assert.StartsWith("warm startup warm startup clock ", function.Seen, StringComparison.Ordinal);
    }

    public static TheoryData<string> Others => [Events.SqsOf("orders", "a", "b"), Events.Schedule(), """{"no":"source"}"""];

    [Fact]
    public async Task Who_waits_for_a_report_is_told_also_where_the_first_event_builds_the_services()
    {
        RunningFunction function = RunningFunction.Start("""
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Clock { public Clock() => throw new InvalidOperationException("no clock"); }
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddSingleton<Clock>(); }
            public sealed class Shop(Clock clock)
            {
                [WarmupTrigger] public static void Warm() => Seen.Add("warm");
                [CustomResourceTrigger] public void Make(CustomResourceEvent request) => Seen.Add(clock.ToString()!);
            }
            """);
        await function.InvokeAsync(Ping);
        InvalidOperationException failure = await function.ThrowsAsync<InvalidOperationException>(
            """{"RequestType":"Create","RequestId":"r","StackId":"s","LogicalResourceId":"l","ResourceType":"Custom::A","ResourceProperties":{}}""");
        Assert.Equal("no clock", failure.Message);
        Assert.Equal("warm", function.Seen);
    }

    [Fact]
    public async Task A_method_with_services_is_an_error()
    {
        string[] found = await RouteHost.FindingsAsync("""
            using Microsoft.Extensions.DependencyInjection;
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) { } }
            public class Shop(IDisposable store)
            {
                [WarmupTrigger] public void Warm() => store.Dispose();
                [ScheduleTrigger] public void Sweep() => store.Dispose();
                [WarmupTrigger("a")] public static void Cold() { }
                [WarmupTrigger("b")] public static void Ask(IDisposable service) { }
            }
            """);
        Assert.Equal(["LR0212 'WarmupTrigger'", "LR0212 'WarmupTrigger(\"b\")'"], found);
    }
}
