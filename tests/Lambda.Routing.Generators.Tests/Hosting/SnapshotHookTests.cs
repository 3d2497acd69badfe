using System.Reflection;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;

namespace Lambda.Routing.Generators.Tests.Hosting;

/// <summary>On AWS's hosts, methods around a snapshot are registered with AWS's package.</summary>
public sealed class SnapshotHookTests
{
    private const string Shop = """
        public static class Shop
        {
            [ScheduleTrigger] public static void Sweep() => Seen.Add("swept");
            [LambdaBeforeSnapshot] public static void Close() => Seen.Add("closed");
            [LambdaAfterRestore] public static Task Open() { Seen.Add("opened"); return Task.CompletedTask; }
        }
        """;

    [Fact]
    public async Task AWS_s_bootstrap_calls_them_between_its_start_and_the_first_event()
    {
        Assembly shop = new AwsProject().Load(Shop);
        SnapshotRestore.Watch();
        TestInvocations lambda = TestInvocations.Begin();
        lambda.WhenIdle = _ => SnapshotRestore.PassAsync();

        await (Task<int>)shop.GetType("Consumer.LambdaFunction", throwOnError: true)!.GetMethod("RunAsync")!.Invoke(null, null)!;

        Assert.Equal("closed opened", AwsProject.SeenBy(shop));
    }

    [Fact]
    public async Task The_managed_runtime_finds_them_when_it_has_created_the_function()
    {
        Assembly shop = AwsProject.Library.Load(Shop);
        SnapshotRestore.Watch();
        Activator.CreateInstance(shop.GetType("Consumer.LambdaFunction", throwOnError: true)!);

        await SnapshotRestore.PassAsync();

        Assert.Equal("closed opened", AwsProject.SeenBy(shop));
    }

    [Fact]
    public void A_package_without_snapshots_and_a_function_without_such_methods_register_nothing()
    {
        GeneratorRun old = (AwsProject.Library with { References = [] }).Generate(Shop, ManagedRuntimeTests.OldCore).AssertCompiles();
        GeneratorRun none = AwsProject.Library.Generate("public static class Shop { [ScheduleTrigger] public static void Sweep() { } }").AssertCompiles();
        Assert.DoesNotContain("SnapshotRestore", old.Files["LambdaFunction.g.cs"] + none.Files["LambdaFunction.g.cs"], StringComparison.Ordinal);
    }
}
