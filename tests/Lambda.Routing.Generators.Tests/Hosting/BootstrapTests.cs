using System.Reflection;
using Amazon.Lambda.RuntimeSupport;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>An executable that references AWS's bootstrap runs on it.</summary>
public sealed class BootstrapTests
{
    private const string Shop = """
        using System.Text.Json.Serialization;
        public static class Shop
        {
            [SqsBatch("orders", PartialResponses = true)]
            public static void Take(Order order, InvocationContext context)
            {
                if (order.OrderId < 0) throw new ArgumentException("No such order.");
                Seen.Add($"{order.OrderId}@{context.RequestId}");
            }
        }
        [JsonSerializable(typeof(Order))] internal sealed partial class AppJson : JsonSerializerContext;
        """;

    [Fact]
    public void The_entry_point_serves_one_invocation_after_the_other_and_ends_with_the_bootstrap()
    {
        Assembly shop = new AwsProject().Load(Shop);
        TestInvocations lambda = TestInvocations.Begin()
            .Add(AwsEvents.Batch(1), new AwsContext())
            .Add(AwsEvents.Batch(2, -3), new AwsContext { AwsRequestId = "r2" });

        Assert.Equal(0, shop.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null));

        Assert.Equal(["""r1: {"batchItemFailures":[]}""", """r2: {"batchItemFailures":[{"itemIdentifier":"-3"}]}"""], lambda.Reports);
        Assert.Equal("1@r1 2@r2", AwsProject.SeenBy(shop));
    }

    [Fact]
    public async Task What_fails_is_thrown_to_the_bootstrap_which_reports_it()
    {
        Assembly shop = new AwsProject().Load(Shop);
        TestInvocations lambda = TestInvocations.Begin().Add("""{"hello":1}""", new AwsContext()).Add(AwsEvents.Batch(4), new AwsContext { AwsRequestId = "r2" });

        Assert.Equal(0, await RunAsync(shop));

        Assert.StartsWith("r1! UnroutedEventException: ", lambda.Reports[0], StringComparison.Ordinal);
        Assert.Equal("""r2: {"batchItemFailures":[]}""", lambda.Reports[1]);
    }

    [Fact]
    public async Task A_record_s_failure_is_logged_by_AWS_s_logger_without_its_payload()
    {
        var context = new AwsContext();
        TestInvocations.Begin().Add(AwsEvents.Batch(-3), context);

        await RunAsync(new AwsProject().Load(Shop));

        string entry = Assert.Single(context.Logged, text => text.Contains("No such order.", StringComparison.Ordinal));
        Assert.StartsWith("Error: ", entry, StringComparison.Ordinal);
        Assert.Contains("ArgumentException", entry, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada", entry, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_function_that_does_not_start_is_an_initialisation_error()
    {
        Assembly shop = new AwsProject().Load(Shop.Replace("\"orders\"", "\"${QUEUE_THAT_NOBODY_SET}\"", StringComparison.Ordinal));
        TestInvocations lambda = TestInvocations.Begin().Add(AwsEvents.Batch(1), new AwsContext());

        StartupException exception = await Assert.ThrowsAsync<StartupException>(() => RunAsync(shop));

        Assert.Contains("QUEUE_THAT_NOBODY_SET", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("init! StartupException: ", Assert.Single(lambda.Reports), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Shutdown_methods_run_and_services_are_released_when_the_bootstrap_ends()
    {
        Assembly shop = new AwsProject().Load("""
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Store : IDisposable { public void Dispose() => Seen.Add("disposed"); }
            public sealed class Pool(Store store) : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Seen.Add(store is null ? "" : "released"); } }
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddSingleton<Store>().AddSingleton<Pool>(); }
            public static class Life { [LambdaShutdown] public static void End() => Seen.Add("ended"); }
            public sealed class Shop(Store store, Pool pool) { [SqsBatch(PartialResponses = true)] public void Take(SqsMessage message) => Seen.Add(message.MessageId + store.GetType().Name + pool.GetType().Name); }
            """);
        TestInvocations.Begin().Add(AwsEvents.Batch(1), new AwsContext());

        await RunAsync(shop);

        Assert.Equal("1StorePool ended released disposed", AwsProject.SeenBy(shop));
    }

    [Theory]
    [InlineData("LambdaShutdown", "BootstrapShutdown.BeginWithExtension()")]
    [InlineData("LambdaAfterRestore", "BootstrapShutdown.Begin()")]
    public void Only_a_function_with_a_shutdown_method_registers_an_extension(string attribute, string begin) => Assert.Contains(
        begin,
        new AwsProject().Generate(Shop, $"public static class Life {{ [{attribute}] public static void Turn() {{ }} }}").AssertCompiles().Files["LambdaFunction.g.cs"],
        StringComparison.Ordinal);

    [Fact]
    public async Task A_faulty_route_is_an_initialisation_error_too()
    {
        Assembly shop = new AwsProject().Load("public static class Shop { [ScheduleTrigger] public static void Take(int number) { } }");
        TestInvocations lambda = TestInvocations.Begin();

        await Assert.ThrowsAsync<StartupException>(() => RunAsync(shop));

        Assert.Contains("LR1001 in Shop.Take.", Assert.Single(lambda.Reports), StringComparison.Ordinal);
    }

    [Fact]
    public void A_main_of_the_user_s_own_stays_the_entry_point()
    {
        Assembly shop = new AwsProject().Load(Shop, "public static class Program { public static Task<int> Main() { Seen.Add(\"main\"); return Consumer.LambdaFunction.RunAsync(); } }");
        TestInvocations lambda = TestInvocations.Begin().Add(AwsEvents.Batch(1), new AwsContext());

        shop.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

        Assert.Equal("main 1@r1", AwsProject.SeenBy(shop));
        Assert.Single(lambda.Reports);
    }

    [Fact]
    public void Names_may_be_as_hostile_as_they_like()
    {
        Assembly shop = new AwsProject().Load(Shop + """
            namespace Consumer
            {
                public static class Amazon { } public static class Stream { } public static class Task { } public static class System { } public static class Lambda { }
                public interface ILambdaContext { } public static class Func { } public static class LambdaBootstrapBuilder { }
            }
            """);
        TestInvocations lambda = TestInvocations.Begin().Add(AwsEvents.Batch(1), new AwsContext());

        shop.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

        Assert.Single(lambda.Reports);
    }

    [Fact]
    public async Task Filters_are_around_a_method_that_takes_AWS_s_class()
    {
        Assembly shop = new AwsProject().Load("""
            using System.Text.Json.Serialization;
            using Amazon.Lambda.SQSEvents;
            [assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.SourceGeneratorLambdaJsonSerializer<AwsJson>))]
            public sealed class Around : IInvocationFilter
            {
                public async ValueTask InvokeAsync(FilteredInvocation invocation, Func<ValueTask> next) { Seen.Add("before"); await next(); Seen.Add("after"); }
            }
            public static class Shop
            {
                [SqsBatch, LambdaFilter(typeof(Around))] public static SQSBatchResponse Take(SQSEvent all) { Seen.Add("took"); return new(); }
            }
            [JsonSerializable(typeof(SQSEvent)), JsonSerializable(typeof(SQSBatchResponse))] public sealed partial class AwsJson : JsonSerializerContext;
            """);
        TestInvocations lambda = TestInvocations.Begin().Add(AwsEvents.Batch(1), new AwsContext());

        await RunAsync(shop);

        Assert.Equal("before took after", AwsProject.SeenBy(shop));
        Assert.Equal("""r1: {"batchItemFailures":[]}""", Assert.Single(lambda.Reports));
    }

    private static Task<int> RunAsync(Assembly shop) =>
        (Task<int>)shop.GetType("Consumer.LambdaFunction", throwOnError: true)!.GetMethod("RunAsync")!.Invoke(null, null)!;
}
