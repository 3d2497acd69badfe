using System.Reflection;
using System.Text;
using Amazon.Lambda.Core;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>A class library that references AWS's core package has a handler for the managed runtime.</summary>
public sealed class ManagedRuntimeTests
{
    private const string Shop = """
        public sealed class Shop
        {
            [SqsBatch(PartialResponses = true)]
            public void Take(SqsMessage message, InvocationContext context) => Seen.Add(
                $"{context.RequestId} {context.FunctionName} {context.FunctionVersion} {context.InvokedFunctionArn} {context.MemoryLimitInMB} {context.LogGroupName} {context.LogStreamName} {context.TenantId} {context.TraceId} {context.ClientContext} {context.CognitoIdentity} {context.RemainingTime > TimeSpan.FromMinutes(4)}");
        }
        """;

    [Fact]
    public async Task The_handler_takes_an_event_and_says_all_that_AWS_s_context_says()
    {
        Assembly shop = AwsProject.Library.Load(Shop);
        var client = new AwsClient();

        string answer = await new Handler(shop).InvokeAsync(AwsEvents.Batch(1), new AwsContext { ClientContext = client, Identity = client });

        Assert.Equal("""{"batchItemFailures":[]}""", answer);
        Assert.Equal("""
            r1 shop 7 arn:aws:lambda:r:1:function:shop:live 256 /aws/lambda/shop stream blue Root=1-5759e988-bd862e3fe1be46a994272793
            {"client":{"installation_id":"i-1","app_title":"Shop","app_version_name":"1.2","app_version_code":"12","app_package_name":"com.shop"},"custom":{"theme":"dark"},"env":{"locale":"de"}}
            {"cognitoIdentityId":"id-1","cognitoIdentityPoolId":"pool-1"} True
            """.ReplaceLineEndings(" "), AwsProject.SeenBy(shop));
    }

    [Fact]
    public async Task A_record_s_services_are_released_asynchronously()
    {
        Assembly shop = AwsProject.Library.Load("""
            using Microsoft.Extensions.DependencyInjection;
            public sealed class Lease : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Seen.Add("gone"); } }
            [LambdaStartup] public static class Startup { public static void ConfigureServices(IServiceCollection services) => services.AddScoped<Lease>(); }
            public sealed class Shop(Lease lease) { [SqsBatch(PartialResponses = true)] public void Take(SqsMessage message) => Seen.Add(message.MessageId + lease.GetType().Name); }
            """);

        Assert.Equal("""{"batchItemFailures":[]}""", await new Handler(shop).InvokeAsync(AwsEvents.Batch(1, 2), new AwsContext()));

        Assert.Equal("1Lease gone 2Lease gone", AwsProject.SeenBy(shop));
    }

    [Theory]
    [InlineData("[LambdaShutdown]", new[] { "LR0093 'Stop'", "LR4100 ''" })]
    [InlineData("[LambdaAfterRestore]", new[] { "LR4100 ''" })]
    public async Task A_shutdown_method_is_said_never_to_run(string attribute, string[] findings)
    {
        string source = $"public static class Shop {{ [ScheduleTrigger] public static void Take() {{ }} {attribute} public static void Stop() {{ }} }}";
        Assert.Equal(findings, (await AwsProject.Library.FindingsAsync(source)).Order(StringComparer.Ordinal));
        Assert.Equal(["LR4100 ''"], await new AwsProject().FindingsAsync(source));
    }

    [Fact]
    public async Task What_the_context_does_not_say_is_absent()
    {
        Assembly shop = AwsProject.Library.Load(Shop);

        await new Handler(shop).InvokeAsync(AwsEvents.Batch(1), new AwsContext
        {
            AwsRequestId = null!,
            FunctionName = null!,
            FunctionVersion = null!,
            InvokedFunctionArn = null!,
            LogGroupName = null!,
            LogStreamName = null!,
            TenantId = null!,
            MemoryLimitInMB = 0,
            RemainingTime = TimeSpan.MaxValue,
            TraceId = "t",
        });

        Assert.Equal("        t   True", AwsProject.SeenBy(shop));
    }

    [Fact]
    public async Task An_event_may_come_in_a_stream_that_cannot_seek()
    {
        Assembly shop = AwsProject.Library.Load(Shop);
        using var compressed = new MemoryStream();
        await using (var gzip = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionMode.Compress, leaveOpen: true))
        {
            await gzip.WriteAsync(Encoding.UTF8.GetBytes(AwsEvents.Batch(1)), TestContext.Current.CancellationToken);
        }
        compressed.Position = 0;
        await using var unseekable = new System.IO.Compression.GZipStream(compressed, System.IO.Compression.CompressionMode.Decompress);

        Assert.Equal("""{"batchItemFailures":[]}""", await new Handler(shop).InvokeAsync(unseekable, new AwsContext()));
    }

    [Fact]
    public async Task What_fails_is_thrown_for_the_runtime_to_report() =>
        await Assert.ThrowsAsync<UnroutedEventException>(() => new Handler(AwsProject.Library.Load(Shop)).InvokeAsync("""{"hello":1}""", new AwsContext()));

    [Fact]
    public void A_function_that_does_not_start_fails_where_the_runtime_creates_it()
    {
        Assembly shop = AwsProject.Library.Load(Shop.Replace("[SqsBatch(", "[SqsBatch(\"${QUEUE_THAT_NOBODY_SET}\", ", StringComparison.Ordinal));
        Assert.Throws<StartupException>(() => new Handler(shop));
    }

    [Fact]
    public void A_faulty_function_still_has_the_handler_and_fails_where_the_runtime_creates_it()
    {
        Assembly shop = AwsProject.Library.Load("public static class Shop { [ScheduleTrigger] public static void Take(int number) { } }");
        Assert.NotNull(shop.GetType("Consumer.LambdaFunction")!.GetMethod("Handler"));
        Assert.Contains("LR1001", Assert.Throws<StartupException>(() => new Handler(shop)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_package_without_tenants_and_traces_will_do()
    {
        GeneratorRun run = AwsProject.Library with { References = [] } is var old
            ? old.Generate(Shop, OldCore)
            : throw new InvalidOperationException();
        string code = run.AssertCompiles().Files["LambdaFunction.g.cs"];
        Assert.DoesNotContain("context.TraceId", code, StringComparison.Ordinal);
        Assert.DoesNotContain("context.TenantId", code, StringComparison.Ordinal);
        Assert.Contains("Handler(", code, StringComparison.Ordinal);
    }

    /// <summary>The context as older packages declare it.</summary>
    internal const string OldCore = """
        namespace Amazon.Lambda.Core
        {
            public interface ILambdaContext
            {
                string AwsRequestId { get; } IClientContext ClientContext { get; } string FunctionName { get; } string FunctionVersion { get; } ICognitoIdentity Identity { get; }
                string InvokedFunctionArn { get; } ILambdaLogger Logger { get; } string LogGroupName { get; } string LogStreamName { get; } int MemoryLimitInMB { get; } TimeSpan RemainingTime { get; }
            }
            public interface IClientContext { IDictionary<string, string> Environment { get; } IClientApplication Client { get; } IDictionary<string, string> Custom { get; } }
            public interface IClientApplication { string AppPackageName { get; } string AppTitle { get; } string AppVersionCode { get; } string AppVersionName { get; } string InstallationId { get; } }
            public interface ICognitoIdentity { string IdentityId { get; } string IdentityPoolId { get; } }
            public interface ILambdaLogger { void Log(string message); void LogLine(string message); void LogError(string message); void LogWarning(string message); }
        }
        """;

    /// <summary>What the managed runtime does: creates the class once, by its handler string, and calls the method for each event.</summary>
    private sealed class Handler
    {
        private readonly object _function;
        private readonly MethodInfo _method;

        public Handler(Assembly assembly)
        {
            string[] parts = $"Consumer::Consumer.LambdaFunction::Handler".Split("::");
            Assert.Equal(parts[0], assembly.GetName().Name);
            Type type = assembly.GetType(parts[1], throwOnError: true)!;
            _method = Assert.Single(type.GetMethods(), method => method.Name == parts[2]);
            _function = Activator.CreateInstance(type, BindingFlags.DoNotWrapExceptions | BindingFlags.Public | BindingFlags.Instance, null, null, null)!;
        }

        public Task<string> InvokeAsync(string json, ILambdaContext context) => InvokeAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)), context);

        public async Task<string> InvokeAsync(Stream json, ILambdaContext context)
        {
            using var reader = new StreamReader(await (Task<Stream>)_method.Invoke(_function, [json, context])!);
            return await reader.ReadToEndAsync();
        }
    }
}
