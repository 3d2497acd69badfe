using System.Text;
using Amazon.Lambda.RuntimeSupport;
using Lambda.Routing.Dispatch;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>AWS's context and logger as parameters, on whatever host.</summary>
public sealed class AwsContextTests
{
    private const string Shop = """
        using Amazon.Lambda.Core;
        public static class Shop
        {
            [SqsBatch(PartialResponses = true)]
            public static void Take(SqsMessage message, ILambdaContext context, ILambdaLogger logger)
            {
                logger.LogLine("took " + message.MessageId);
                Seen.Add($"{context.AwsRequestId} {context.FunctionName} {context.MemoryLimitInMB} {context.TenantId} {context.ClientContext?.Client.AppTitle} {context.ClientContext?.Custom["n"]} {context.ClientContext?.Environment["locale"]} {context.Identity?.IdentityId} {context.RemainingTime > TimeSpan.FromMinutes(1)}");
            }

            [HttpTrigger("GET /orders/{id}")]
            public static string Get(int id, ILambdaContext context) => $"{id} for {context.AwsRequestId}";
        }
        """;

    [Fact]
    public async Task On_AWS_s_host_they_are_its_own()
    {
        var context = new AwsContext();
        var shop = new AwsProject().Load(Shop);
        TestInvocations.Begin().Add(AwsEvents.Batch(1), context);

        await (Task<int>)shop.GetType("Consumer.LambdaFunction")!.GetMethod("RunAsync")!.Invoke(null, null)!;

        Assert.Equal("took 1", Assert.Single(context.Logged));
        Assert.Equal("r1 shop 256 blue     True", AwsProject.SeenBy(shop));
    }

    [Fact]
    public async Task On_the_library_s_host_they_say_what_it_knows()
    {
        RoutedFunction function = new AwsProject { Host = "own" }.Start(Shop);

        await function.InvokeAsync(Encoding.UTF8.GetBytes(AwsEvents.Batch(1)), new InvocationContext
        {
            RequestId = "r9",
            FunctionName = "shop",
            MemoryLimitInMB = 128,
            TenantId = "blue",
            Deadline = DateTimeOffset.UtcNow.AddMinutes(2),
            ClientContext = """{"client":{"app_title":"Shop"},"custom":{"n":{"a":1}},"env":{"locale":"de"}}""",
            CognitoIdentity = """{"cognitoIdentityId":"id-1","cognitoIdentityPoolId":"pool-1"}""",
        });

        Assert.Equal("""r9 shop 128 blue Shop {"a":1} de id-1 True""", AwsProject.SeenBy(function.GetType().Assembly));
    }

    [Fact]
    public async Task Whatever_is_logged_there_is_written_and_none_of_it_to_the_console()
    {
        RoutedFunction function = new AwsProject { Host = "own" }.Start("""
            using Amazon.Lambda.Core;
            public static class Shop
            {
                [SqsBatch]
                public static void Take(ILambdaLogger logger)
                {
                    logger.Log("a");
                    logger.LogLine("b");
                    logger.Log(LogLevel.Debug, "{A}", 1);
                    logger.LogInformation("c");
                    logger.LogWarning("{A} {B}", 1);
                    logger.LogError(new InvalidOperationException("no"), "{A}", 1);
                    Seen.Add("logged");
                }
            }
            """);
        Assert.DoesNotContain("Console", function.GetType().Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!.Split('.')[^1]));

        await function.InvokeAsync(Encoding.UTF8.GetBytes(AwsEvents.Batch(1)), new InvocationContext { RequestId = "r9" });

        Assert.Equal("logged", AwsProject.SeenBy(function.GetType().Assembly));
    }

    [Fact]
    public void A_package_whose_logger_has_no_levels_will_do()
    {
        GeneratorRun run = (new AwsProject { Host = "own", References = [] }).Generate(
            """
            using Amazon.Lambda.Core;
            public static class Shop { [SqsBatch] public static void Take(ILambdaLogger logger) { logger.LogLine("a"); logger.LogError("b"); } }
            """,
            ManagedRuntimeTests.OldCore,
            "namespace Amazon.Lambda.Core { public interface ILambdaSerializer { } }");

        Assert.DoesNotContain("Amazon.Lambda.Core.LogLevel", run.AssertCompiles().Files["LambdaFunction.AwsContext.g.cs"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_http_handler_has_them_too()
    {
        RoutedFunction function = new AwsProject().Start(Shop);

        InvocationResult result = await function.InvokeAsync(Encoding.UTF8.GetBytes(AwsEvents.Request), new InvocationContext { RequestId = "r3" });

        Assert.Contains("7 for r3", Encoding.UTF8.GetString(result.Response.Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_context_that_is_no_JSON_fails_only_the_invocation_that_asks_for_it()
    {
        RoutedFunction function = new AwsProject().Start("""
            public static class Shop { [ScheduleTrigger] public static void Sweep(Amazon.Lambda.Core.ILambdaContext context) => Seen.Add(context.ClientContext is null ? "none" : "some"); }
            """);
        ReadOnlyMemory<byte> sweep = """{"version":"0","id":"i","detail-type":"Scheduled Event","source":"aws.events","account":"1","time":"2026-01-01T00:00:00Z","region":"r","resources":[],"detail":{}}"""u8.ToArray();

        await Assert.ThrowsAnyAsync<System.Text.Json.JsonException>(() => function.InvokeAsync(sweep, new InvocationContext { ClientContext = "no" }));
        await function.InvokeAsync(sweep, new InvocationContext { ClientContext = "" });

        Assert.Equal("none", AwsProject.SeenBy(function.GetType().Assembly));
    }

    [Theory]
    [InlineData("ILambdaContext context")]
    [InlineData("ILambdaLogger context")]
    public async Task Without_the_package_the_build_says_which_one_it_is(string parameter) => Assert.Equal(
        [$"LR1100 '{parameter}'"],
        await (new AwsProject { Host = "own", References = [] }).FindingsAsync($"public static class Shop {{ [ScheduleTrigger] public static void Sweep({parameter}) {{ }} }}"));
}
