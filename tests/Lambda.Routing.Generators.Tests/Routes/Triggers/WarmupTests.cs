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
