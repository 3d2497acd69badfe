using System.Runtime.CompilerServices;

namespace Lambda.Routing.Generators.Tests.Routes;

/// <summary>What the generated code looks like: something a person can read and debug.</summary>
public sealed class CodeTests
{
    [Fact]
    public Task A_function_with_one_trigger_is_small() => MatchAsync(["""
        public static class Shop { [S3Trigger("uploads", Suffix = ".pdf")] public static Task File(S3Record upload, CancellationToken ct) => Task.CompletedTask; }
        """], ["LambdaFunction", "LambdaFunction.S3Event"], Events.S3("uploads", "a.pdf"), "s3 Shop.File");

    [Fact]
    public Task A_function_with_several_triggers_is_a_switch_and_typed_calls() => MatchAsync(["""
        using Microsoft.Extensions.DependencyInjection;
        [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<IStore, Store>(); }
        public interface IStore { } public sealed class Store : IStore { }
        public sealed class Shop(IStore store)
        {
            [SqsBatch("${ORDERS:orders}", PartialResponses = true)] public Task Take(Order order, SqsMessage message) => Task.FromResult(store);
            [SqsBatch] public void Rest(IReadOnlyList<(SqsMessage, Order)> all) { }
            [EventBridgeTrigger(Source = "shop"), When("type", "Settled")] public static ValueTask Settle(Order? detail) => default;
        }
        """, Sources.Order, Sources.Json], ["LambdaFunction", "LambdaFunction.SqsEvent", "LambdaFunction.EventBridgeEvent", "LambdaFunction.Json"],
        Events.Sqs("""{"orderId":1,"customer":"a"}"""), "sqs Shop.Take");

    /// <summary>Compares the code with its snapshot, and runs it: what is approved must also work.</summary>
    private static async Task MatchAsync(
        string[] sources, string[] files, string json, string route, [CallerMemberName] string test = "", [CallerFilePath] string path = "")
    {
        GeneratorRun run = RouteHost.Generate(sources).AssertCompiles();
        Snapshot.Match(string.Join('\n', files.Select(file => $"// ---- {file}.g.cs\n{run.Files[file + ".g.cs"]}")), "Code", path, test);
        await using RunningFunction function = RunningFunction.StartOnly(sources);
        await function.InvokeAsync(json);
        Assert.Equal(route, function.Route);
    }
}
